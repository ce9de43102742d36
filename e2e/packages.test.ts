import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Lock = {
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; link?: boolean; dev?: boolean }
  >;
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.entries(manifest[kind] ?? {}),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Whether a version is at least another, by its three numbers. */
function atLeast(version: string, minimum: string): boolean {
  const parts = (text: string) => (/\d+\.\d+\.\d+/.exec(text)?.[0] ?? '0.0.0').split('.').map(Number);
  const [a, b] = [parts(version), parts(minimum)];
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs === -1 || (a[differs] ?? 0) > (b[differs] ?? 0);
}

describe('[ASVS 15.1.2] the inventory of packages', () => {
  test('is exact: every direct package has one version, and the lock file has it with its hash', () => {
    for (const [name, version] of direct) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      const entry = lock.packages[`node_modules/${name}`];
      expect([name, entry?.version]).toEqual([name, version]);
    }
    for (const [path, entry] of locked) expect(entry.link || entry.integrity, path).toBeTruthy();
  });

  test('names no download host', () => {
    expect(locked.filter(([, entry]) => entry.resolved?.startsWith('http'))).toEqual([]);
  });

  test('says of every direct package what it is here for', () => {
    const reasons = readFileSync('docs/decisions/007-packages.md', 'utf8');
    expect(
      direct.map(([name]) => name).filter((name) => !reasons.includes(name) && !name.startsWith('@types/')),
    ).toEqual([]);
  });
});

describe('[ASVS 15.2.1] no package is older than its last known repair', () => {
  test.each([
    ['next', '16.2.11'],
    ['react', '19.2.1'],
    ['react-dom', '19.2.1'],
    ['pg', '8.11.0'],
    ['zod', '4.0.0'],
    ['csv-parse', '4.4.6'],
    ['better-auth', '1.7.7'],
    ['nodemailer', '7.0.11'],
  ])('%s is at least %s, wherever it stands in the tree', (name, minimum) => {
    const versions = locked
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version ?? '');
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !atLeast(version, minimum))).toEqual([]);
  });

  test('the old spreadsheet reader with known holes isn’t there', () => {
    expect(locked.filter(([path]) => /node_modules\/xlsx$/.test(path))).toEqual([]);
  });

  test('[ASVS 1.5.1] no parser of XML from elsewhere reads anything: workbooks are read by our own, which refuses definitions', () => {
    const parsers =
      /node_modules\/(fast-xml-parser|xml2js|xml-js|sax|saxes|libxmljs2?|@xmldom\/xmldom|xmldom)$/;
    const inProduct = locked.filter(([, entry]) => entry.dev !== true);
    expect(inProduct.length).toBeGreaterThan(50);
    expect(inProduct.filter(([path]) => parsers.test(path))).toEqual([]);
    // The library that writes workbooks could read them, too: nobody asks it to (lib/imports/xlsx does it).
    const imports = ['lib', 'app']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/import [^;]*? from '(hucre[^']*)'/g)]);
    expect(imports.length).toBeGreaterThan(1);
    for (const [line] of imports)
      expect(line).toMatch(
        /^import (type \{[^}]*\}|\{(\s*(type \w+|writeXlsx),?)*\s*\}) from 'hucre\/xlsx'$/,
      );
  });

  test('atLeast compares by number, not by text', () => {
    expect([
      atLeast('16.10.0', '16.2.11'),
      atLeast('16.2.10', '16.2.11'),
      atLeast('16.2.11', '16.2.11'),
    ]).toEqual([true, false, true]);
  });
});
