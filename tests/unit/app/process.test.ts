import { describe, expect, test } from "vitest";
import { plainSentence, portProblem, StartProblem } from "#app/process.server.ts";

const fault = (code: string, path?: string) =>
  Object.assign(new Error("technical words"), { code, path });

describe("what whoever runs the program is told", () => {
  test.each([
    ["a full disk", fault("ENOSPC"), /^The disk is full: .+\.$/],
    ["a full disk, said by PostgreSQL", fault("53100"), /^The disk is full: .+\.$/],
    ["no permission", fault("EACCES", "/srv/data"), /^No permission to write \/srv\/data: .+\.$/],
    [
      "a disk that only reads",
      fault("EROFS", "/srv/data"),
      /^No permission to write \/srv\/data: .+\.$/,
    ],
    [
      "a file where a folder is needed",
      fault("ENOTDIR", "/srv/data"),
      /^\/srv\/data is a file where a folder is needed: .+\.$/,
    ],
    ["its own sentence", new StartProblem("Do this."), /^Do this\.$/],
  ])("%s", (_name, error, sentence) => {
    expect(plainSentence(error)).toMatch(sentence);
    expect(plainSentence(error)).not.toContain("technical");
  });

  test("a bug has no sentence: its stack is shown", () => {
    expect(plainSentence(new TypeError("x is not a function"))).toBeNull();
    expect(plainSentence("thrown text")).toBeNull();
  });
});

test.each([
  ["EADDRINUSE", /^Port 3000 is taken by another program: .+PORT=3001\.$/],
  ["EACCES", /^Port 3000 may not be used by this user: .+\.$/],
  ["EADDRNOTAVAIL", /^HOST=10\.9\.9\.9 is not an address of this machine: .+\.$/],
])("a port that cannot be had, %s", (code, sentence) => {
  expect(portProblem(fault(code), 3000, "10.9.9.9").message).toMatch(sentence);
});
