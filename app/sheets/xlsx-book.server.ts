/** Reads what the sheets of a workbook share: their names and parts, number formats and texts. */

import { posix } from "node:path";
import { LIMITS } from "./limits.ts";
import { builtInFormat, currencyMark, writtenFormat } from "./number-format.ts";
import type { Shown } from "./number-format.ts";
import { longCell } from "./sheet.ts";
import { xmlWalker } from "./xml.ts";
import type { Archive } from "./zip.server.ts";

export type Book = {
  /** Sheets that are shown, in their order. */
  sheets: { name: string; part: string }[];
  from1904: boolean;
  /** By the style's number: what it shows, and the mark of the currency beside it. */
  looks: Look[];
  texts: string[];
};

export type Look = { shown: Shown; mark: string };

/** Throws UnreadableSheet where the workbook names no sheet. */
export async function readBook(archive: Archive, path: string): Promise<Book> {
  const root = await relations(archive, "_rels/.rels", "");
  const part = [...root.values()].find(({ kind }) => kind === "officeDocument")?.target;
  const workbook = part ?? "xl/workbook.xml";
  const folder = posix.dirname(workbook);
  const related = await relations(
    archive,
    `${folder}/_rels/${posix.basename(workbook)}.rels`,
    folder,
  );
  const partOf = (kind: string, otherwise: string) =>
    [...related.values()].find((each) => each.kind === kind)?.target ?? otherwise;
  const { sheets, from1904 } = await readWorkbook(archive, workbook, related);
  if (sheets.length === 0) throw archive.broken();
  return {
    sheets,
    from1904,
    looks: await readStyles(archive, partOf("styles", `${folder}/styles.xml`)),
    texts: await readTexts(archive, partOf("sharedStrings", `${folder}/sharedStrings.xml`), path),
  };
}

type Relations = Map<string, { kind: string; target: string }>;

async function relations(archive: Archive, part: string, folder: string): Promise<Relations> {
  const found: Relations = new Map();
  await archive.read(
    part,
    xmlWalker({
      open: (name, attribute) => {
        if (name !== "Relationship") return;
        const target = attribute("Target") ?? "";
        const whole = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        const kind = (attribute("Type") ?? "").split("/").at(-1) ?? "";
        found.set(attribute("Id") ?? "", { kind, target: whole });
      },
    }),
  );
  return found;
}

async function readWorkbook(archive: Archive, part: string, related: Relations) {
  const book: Pick<Book, "sheets" | "from1904"> = { sheets: [], from1904: false };
  await archive.read(
    part,
    xmlWalker({
      open: (name, attribute) => {
        if (name === "workbookPr") book.from1904 = /^(1|true)$/.test(attribute("date1904") ?? "");
        if (name !== "sheet" || (attribute("state") ?? "visible") !== "visible") return;
        const relation = related.get(attribute("r:id") ?? attribute("id") ?? "");
        if (relation?.kind === "worksheet")
          book.sheets.push({ name: attribute("name") ?? "", part: relation.target });
      },
    }),
  );
  return book;
}

async function readStyles(archive: Archive, part: string): Promise<Look[]> {
  const written = new Map<number, Look>();
  const looks: Look[] = [];
  let inCells = false;
  await archive.read(
    part,
    xmlWalker({
      open: (name, attribute) => {
        const code = attribute("formatCode") ?? "";
        if (name === "numFmt")
          written.set(Number(attribute("numFmtId")), {
            shown: writtenFormat(code),
            mark: currencyMark(code),
          });
        if (name === "cellXfs") inCells = true;
        if (name !== "xf" || !inCells) return;
        const id = Number(attribute("numFmtId") ?? 0);
        looks.push(written.get(id) ?? { shown: builtInFormat(id), mark: "" });
      },
      close: (name) => {
        if (name === "cellXfs") inCells = false;
      },
    }),
  );
  return looks;
}

async function readTexts(archive: Archive, part: string, path: string): Promise<string[]> {
  const texts: string[] = [];
  const collector = textCollector(path);
  await archive.read(
    part,
    xmlWalker({
      open: (name, attribute) => {
        if (name === "si") collector.start();
        collector.open(name, attribute);
      },
      text: collector.text,
      close: (name) => {
        collector.close(name);
        if (name === "si") texts.push(collector.take());
      },
    }),
  );
  return texts;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Puts together the pieces of a rich text, without the reading aids of East Asian scripts. Digits that stand above or
 * below the line stay small ones: the mark of a note is no digit of the number before it.
 */
export function textCollector(path: string) {
  let text = "";
  let within = "";
  let inAid = false;
  let isSmall = false;
  return {
    start: () => {
      text = "";
    },
    open: (name: string, attribute: (name: string) => string | undefined) => {
      if (name === "rPh") inAid = true;
      if (name === "r" || name === "si" || name === "is") isSmall = false;
      if (name === "vertAlign") isSmall = /^su(per|b)script$/.test(attribute("val") ?? "");
      within = name;
    },
    close: (name: string) => {
      if (name === "rPh") inAid = false;
      within = "";
    },
    text: (piece: string) => {
      if (within !== "t" || inAid) return;
      text += isSmall ? piece.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? "") : piece;
      if (text.length > LIMITS.cellCharacters) throw longCell(path);
    },
    take: () => unescape(text),
  };
}

/** Spreadsheets write characters that XML forbids as '_x0000_'. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
