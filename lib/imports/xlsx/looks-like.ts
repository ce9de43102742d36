/** The first bytes of password-protected workbooks, and of those before 2007. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin as a ZIP archive does, which every XLSX workbook is. */
export function looksLikeArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8 && (bytes[3] ?? 0) < 9;
}

/** Whether bytes begin as an encrypted workbook does, or one in Excel's format before 2007. */
export function looksLikeOldWorkbook(bytes: Uint8Array): boolean {
  return OLD.every((byte, at) => bytes[at] === byte);
}
