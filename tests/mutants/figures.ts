// What a run says at its end: noticed faults by folder and in all, and each that lived with its place.
import { type Equivalent, isEquivalent } from "./equivalent.ts";
import type { Verdict } from "./judge.ts";
import { changeOf, type Mutant } from "./mutant.ts";
import { folderOf } from "./sample.ts";

export type Judged = { mutant: Mutant; verdict: Verdict };

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** The share of faults that were noticed, from 0 to 1; what is equivalent is not counted at all. */
export function shareNoticed(judged: readonly Judged[]): number {
  const counted = judged.filter(({ mutant }) => !isEquivalent(mutant));
  if (counted.length === 0) return 1;
  return counted.filter(({ verdict }) => verdict !== "lived").length / counted.length;
}

function lineOf(name: string, judged: readonly Judged[]): string {
  const counted = judged.filter(({ mutant }) => !isEquivalent(mutant));
  const noticed = counted.filter(({ verdict }) => verdict !== "lived").length;
  const slow = counted.filter(({ verdict }) => verdict === "took too long").length;
  const figures = `${noticed}/${counted.length}`.padStart(11);
  return `${name.padEnd(28)}${figures} ${percent(shareNoticed(judged)).padStart(8)}   ${judged.length - counted.length} equivalent, ${slow} by time`;
}

/** One planted fault on one line: where it stands and what was put in place of what. */
export function placeOf(mutant: Mutant): string {
  return `${mutant.file}:${mutant.line}  ${changeOf(mutant)}`;
}

/** The whole report, ready to print. */
export function report(judged: readonly Judged[], stale: readonly Equivalent[]): string {
  const folders = [...new Set(judged.map(({ mutant }) => folderOf(mutant.file)))].sort();
  const lived = judged.filter(
    ({ mutant, verdict }) => verdict === "lived" && !isEquivalent(mutant),
  );
  return [
    ...(lived.length > 0 ? ["", "lived:"] : []),
    ...lived.map(({ mutant }) => placeOf(mutant)),
    ...stale.map(
      ({ file, line }) => `equivalent.ts names a line that is no more: ${file}: ${line}`,
    ),
    "",
    ...folders.map((folder) =>
      lineOf(
        folder,
        judged.filter(({ mutant }) => folderOf(mutant.file) === folder),
      ),
    ),
    lineOf("in all", judged),
  ].join("\n");
}
