import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { PROBLEM_CODES } from '@/lib/imports/problem';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { messagesFor } from './catalogue';
import en from './en';
import { translatorFor } from './translator';

/** Every text of a catalogue with its path. */
function texts(node: object, path: string[] = []): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : texts(value, [...path, key]),
  );
}

/** The names that a text fills in: `{value}`, `{count, plural, …}`. */
function names(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ''))].sort();
}

const english = new Map(texts(en));

test.each(LOCALES)('every text of %s can be read and filled in', (locale) => {
  const t = translatorFor(locale) as unknown as (key: string, values: Record<string, unknown>) => string;
  for (const [key, text] of texts(messagesFor(locale))) {
    const values = Object.fromEntries(names(text).map((name) => [name, 3]));
    expect(t(key, values), key).not.toContain(`${locale}.${key}`);
    expect(t(key, values), key).not.toMatch(/[{}]/);
  }
});

test.each(['zh-Hant', 'zh-Hans'] as const)(
  '%s has the keys of English and fills in nothing that English doesn’t',
  (locale) => {
    const own = texts(messagesFor(locale));
    expect(own.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of own) {
      const known = names(english.get(key) ?? '');
      expect(
        names(text).filter((name) => !known.includes(name) && !isChoice(text, name)),
        key,
      ).toEqual([]);
    }
  },
);

/** A word inside a choice, such as `{looksLike, select, unknown {} …}`, isn't a name. */
function isChoice(text: string, name: string): boolean {
  return !text.includes(`{${name}}`) && !text.includes(`{${name},`);
}

test('every count and every import problem has a text', () => {
  for (const code of COUNT_CODES) expect(en.count[code]).toBeTruthy();
  for (const code of PROBLEM_CODES) expect(en.imports[code]).toBeTruthy();
});

test('Chinese has no space between Chinese and digits or Latin letters, and full-width punctuation', () => {
  for (const locale of ['zh-Hant', 'zh-Hans'] as const)
    for (const [key, text] of texts(messagesFor(locale))) {
      expect(text, key).not.toMatch(/\p{Script=Han} [0-9A-Za-z]|[0-9A-Za-z%] \p{Script=Han}/u);
      expect(text, key).not.toMatch(/\p{Script=Han}[,;?!]/u);
    }
});
