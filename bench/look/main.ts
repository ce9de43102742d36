import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differing } from './differing';
import { filesToLookAt } from './files';
import { converted, hasLibreOffice } from './libre-office';
import { withoutValues } from './without-values';

if (!hasLibreOffice()) {
  process.stderr.write(
    'LibreOffice isn’t installed here (no `soffice`), so nothing was looked at.\nOn Debian: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui fonts-noto-cjk\n',
  );
  process.exit(2);
}

/** `--keep FOLDER` leaves the PDF files there, to be looked at with one's own eyes. */
const kept = process.argv[2] === '--keep' ? process.argv[3] : undefined;
const folder = kept ? path.resolve(kept) : mkdtempSync(path.join(tmpdir(), 'kpi-look-'));
mkdirSync(folder, { recursive: true });
const problems: string[] = [];
for (const { name, bytes } of await filesToLookAt()) {
  try {
    process.stdout.write(`${lookAt(name, bytes)}\n`);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
}
if (!kept) rmSync(folder, { recursive: true });
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);

function lookAt(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const pages =
    readFileSync(converted(file, 'pdf', folder), 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages === 0) problems.push(`${name}: no page`);
  const about = `${name}: ${bytes.length} bytes, ${pages} pages`;
  if (!name.endsWith('.xlsx')) return about;
  writeFileSync(file, withoutValues(bytes));
  const { formulas, found } = differing(bytes, readFileSync(converted(file, 'xlsx', folder)));
  problems.push(...found.map((one) => `${name}: ${one}`));
  return `${about}, ${formulas} formulas computed anew, ${found.length} differ`;
}
