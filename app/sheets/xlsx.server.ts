/** Reads the sheets of an XLSX file into rows of cells; looks, drop-down lists and hidden sheets are left unread. */

import { refusalOfParts } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";
import { shownNumber } from "./number-format.ts";
import { longCell, UnreadableSheet } from "./sheet.ts";
import type { Page, RawCell, RawRow } from "./sheet.ts";
import { readBook, textCollector } from "./xlsx-book.server.ts";
import type { Book } from "./xlsx-book.server.ts";
import { xmlWalker } from "./xml.ts";
import { Archive } from "./zip.server.ts";

/** Throws UnreadableSheet where the file is no workbook, is broken, or is larger than the limits. */
export async function readXlsx(bytes: Buffer, path: string): Promise<Page[]> {
  const archive = new Archive(bytes, path);
  let mimetype = "";
  await archive.read("mimetype", (text) => {
    mimetype += text;
  });
  const refusal = refusalOfParts(archive.names(), mimetype);
  if (refusal !== null) throw new UnreadableSheet(`${path} ${refusal}.`);
  const book = await readBook(archive, path);
  const pages: Page[] = [];
  for (const { name, part } of book.sheets) {
    const reader = new PageReader(book, path);
    const walk = xmlWalker({
      open: (element, attribute) => reader.open(element, attribute),
      text: (text) => reader.text(text),
      close: (element) => reader.close(element),
    });
    if (!(await archive.read(part, walk))) throw archive.broken();
    pages.push({ name, rows: reader.finish(), trailingBlanksMissing: true });
  }
  return pages;
}

type Merge = { top: number; bottom: number; left: number; right: number };

class PageReader {
  readonly #rows: RawRow[] = [];
  readonly #numbers = new WeakSet<RawCell>();
  readonly #merges: Merge[] = [];
  readonly #inline: ReturnType<typeof textCollector>;
  #row: RawRow = { line: 0, cells: [] };
  #column = 0;
  #cell = { kind: "n", style: 0, value: "", formula: false, inline: false };
  #within = "";

  constructor(
    private readonly book: Book,
    private readonly path: string,
  ) {
    this.#inline = textCollector(path);
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    this.#within = name;
    this.#inline.open(name, attribute);
    if (name === "row") {
      this.#row = { line: Number(attribute("r") ?? this.#row.line + 1), cells: [] };
      this.#column = 0;
    } else if (name === "c") {
      const reference = attribute("r");
      if (reference !== undefined) this.#column = columnOf(reference);
      const style = Number(attribute("s") ?? 0);
      this.#cell = { kind: attribute("t") ?? "n", style, value: "", formula: false, inline: false };
      this.#inline.start();
    } else if (name === "is") this.#cell.inline = true;
    else if (name === "f") this.#cell.formula = true;
    else if (name === "mergeCell") this.#merge(attribute("ref") ?? "");
  }

  text(text: string): void {
    if (this.#within === "v") {
      this.#cell.value += text;
      if (this.#cell.value.length > LIMITS.cellCharacters) throw longCell(this.path);
    } else this.#inline.text(text);
  }

  close(name: string): void {
    this.#within = "";
    this.#inline.close(name);
    if (name === "c") this.#keepCell();
    if (name === "row" && this.#row.cells.some(({ text }) => text.trim() !== "")) {
      this.#rows.push({ line: this.#row.line, cells: Array.from(this.#row.cells, filled) });
      if (this.#rows.length > LIMITS.rows)
        throw new UnreadableSheet(
          `${this.path} has more than ${LIMITS.rows} rows: split it and import the parts.`,
        );
    }
  }

  /** The rows, once merged cells are marked. */
  finish(): RawRow[] {
    const byLine = new Map(this.#rows.map((row) => [row.line, row]));
    for (const merge of this.#merges) this.#spread(byLine, merge);
    return this.#rows;
  }

  #keepCell(): void {
    const cell = this.#read();
    if (cell.text !== "" && this.#column >= LIMITS.columns)
      throw new UnreadableSheet(
        `${this.path} has more than ${LIMITS.columns} columns: keep only those of the list.`,
      );
    if (cell.text !== "") this.#row.cells[this.#column] = cell;
    this.#column += 1;
  }

  #read(): RawCell {
    const { kind, style, value, formula, inline } = this.#cell;
    if (kind === "s") return { text: this.book.texts[Number(value)] ?? "" };
    if (inline || kind === "inlineStr") return { text: this.#inline.take() };
    if (kind === "e") return { text: value, fault: "formula_error" };
    if (value === "" && formula && kind !== "str") return { text: "=", fault: "formula_error" };
    if (kind === "b") return { text: value === "1" ? "TRUE" : "FALSE" };
    if (kind === "d") return { text: value.slice(0, 10) };
    if (kind === "str" || value === "" || !Number.isFinite(Number(value))) return { text: value };
    const { shown, mark } = this.book.looks[style] ?? { shown: "number", mark: "" };
    const number = shownNumber(Number(value), shown, this.book.from1904);
    const cell = { text: shown === "number" && mark !== "" ? `${number} ${mark}` : number };
    this.#numbers.add(cell);
    return cell;
  }

  #merge(reference: string): void {
    const [from = "", to = from] = reference.split(":");
    this.#merges.push({
      top: rowOf(from),
      bottom: rowOf(to),
      left: columnOf(from),
      right: columnOf(to),
    });
    if (this.#merges.length > LIMITS.merges)
      throw new UnreadableSheet(
        `${this.path} has more than ${LIMITS.merges} merged cells: unmerge them.`,
      );
  }

  /** A text over several rows of one column is each row's; a number there, or a cell over two columns, is nobody's. */
  #spread(byLine: ReadonlyMap<number, RawRow>, { top, bottom, left, right }: Merge): void {
    const origin = byLine.get(top)?.cells[left];
    if (origin === undefined || origin.text === "") return;
    const isUnclear = right > left || this.#numbers.has(origin);
    for (const row of byLine.values()) {
      if (row.line < top || row.line > bottom) continue;
      for (let column = left; column <= Math.min(right, LIMITS.columns); column += 1)
        row.cells[column] = isUnclear
          ? { text: origin.text, fault: "merged" }
          : { text: origin.text };
      row.cells = Array.from(row.cells, filled);
    }
  }
}

function filled(cell: RawCell | undefined): RawCell {
  return cell ?? { text: "" };
}

/** 'C12' is column 2: they count from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
