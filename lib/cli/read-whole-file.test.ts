import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readWholeFile } from './read-whole-file';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-read-'));
const file = path.join(folder, 'a.csv');
writeFileSync(file, '12345');

it('reads all bytes up to the limit, and no file beyond it', async () => {
  expect(Buffer.from(await readWholeFile(file, 5)).toString()).toBe('12345');
  await expect(readWholeFile(file, 4)).rejects.toThrow(
    `${file} can't be read: it is larger than 4 bytes (MAX_UPLOAD_BYTES)`,
  );
  await expect(readWholeFile('/dev/zero', 1000)).rejects.toThrow('larger than 1000 bytes');
  expect(await readWholeFile('/dev/null', 5)).toHaveLength(0);
});

it('says what is wrong with a place', async () => {
  await expect(readWholeFile(folder, 5)).rejects.toThrow(`${folder} can't be read: it is a folder`);
  await expect(readWholeFile(path.join(folder, 'no'), 5)).rejects.toThrow('there is no such file');
  await expect(readWholeFile(path.join(file, 'no'), 5)).rejects.toThrow('there is no such file');
});
