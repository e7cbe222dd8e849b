/** Opens a ZIP archive by its directory and unpacks one part at a time, never more than the limits allow. */

import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { LIMITS } from "./limits.ts";
import { UnreadableSheet } from "./sheet.ts";

type Part = { offset: number; packed: number; method: number; encrypted: boolean };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const BROKEN = "is not a readable XLSX file: open it in a spreadsheet program and save it again";

export class Archive {
  readonly #parts: ReadonlyMap<string, Part>;
  #unpacked = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly path: string,
  ) {
    this.#parts = this.#directory();
  }

  names(): string[] {
    return [...this.#parts.keys()];
  }

  broken(): UnreadableSheet {
    return new UnreadableSheet(`${this.path} ${BROKEN}.`);
  }

  /** Calls `take` with each piece of a part's text. Answers false where there is no such part. */
  async read(name: string, take: (text: string) => void): Promise<boolean> {
    const part = this.#parts.get(name);
    if (part === undefined) return false;
    const packed = this.#packedBytes(part);
    const utf16 = part.method === 0 && packed[0] === 0xff && packed[1] === 0xfe;
    const decoder = new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true });
    try {
      for await (const piece of this.#pieces(part, packed)) {
        this.#unpacked += piece.length;
        if (this.#unpacked > LIMITS.unpackedBytes) throw this.#tooLarge();
        take(decoder.decode(piece, { stream: true }));
      }
      take(decoder.decode());
    } catch (problem) {
      throw problem instanceof UnreadableSheet ? problem : this.broken();
    }
    return true;
  }

  #pieces(part: Part, packed: Buffer): AsyncIterable<Buffer> {
    if (part.method === 0) return Readable.from([packed]);
    const inflate = createInflateRaw();
    inflate.end(packed);
    return inflate;
  }

  #packedBytes(part: Part): Buffer {
    if (part.encrypted)
      throw new UnreadableSheet(
        `${this.path} is protected by a password: take the password off and save it again.`,
      );
    const { bytes } = this;
    if (part.offset + 30 > bytes.length || bytes.readUInt32LE(part.offset) !== LOCAL)
      throw this.broken();
    const start =
      part.offset +
      30 +
      bytes.readUInt16LE(part.offset + 26) +
      bytes.readUInt16LE(part.offset + 28);
    if (start + part.packed > bytes.length || ![0, 8].includes(part.method)) throw this.broken();
    return bytes.subarray(start, start + part.packed);
  }

  #directory(): Map<string, Part> {
    const { bytes } = this;
    const end = this.#endOfDirectory();
    const count = bytes.readUInt16LE(end + 10);
    if (count > LIMITS.parts)
      throw new UnreadableSheet(
        `${this.path} has more than ${LIMITS.parts} parts inside: copy the rows into a new sheet.`,
      );
    const parts = new Map<string, Part>();
    let at = bytes.readUInt32LE(end + 16);
    for (let each = 0; each < count; each += 1) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw this.broken();
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
      parts.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
        offset: bytes.readUInt32LE(at + 42),
        packed: bytes.readUInt32LE(at + 20),
        method: bytes.readUInt16LE(at + 10),
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return parts;
  }

  #endOfDirectory(): number {
    const { bytes } = this;
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
      if (bytes.readUInt32LE(at) === END) return at;
    throw this.broken();
  }

  #tooLarge(): UnreadableSheet {
    return new UnreadableSheet(
      `${this.path} unpacks to more than ${LIMITS.unpackedBytes / 1024 / 1024} MB: split it and import the parts.`,
    );
  }
}
