/** How much of a file is read: more than any list needs, little enough that no file can take the machine. */

export const LIMITS = {
  /** Bytes of the file; 10,000 orders are about 4 MB. */
  fileBytes: 16 * 1024 * 1024,
  /** Bytes of all parts of a workbook that are read, once unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Parts in a workbook. */
  parts: 2_000,
  rows: 20_000,
  columns: 400,
  /** Characters in a cell: what a spreadsheet program itself allows. */
  cellCharacters: 32_767,
  merges: 2_000,
  /** Memory of the reader's JavaScript, in MB. */
  memoryMb: 160,
  /** Milliseconds for one file. */
  time: 60_000,
} as const;
