import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Book } from '@/lib/budget/book';
import { printChange } from '@/lib/budget/change';
import { decimal } from '@/lib/exact/fraction';
import { fileOfBook } from './file-of-book';
import { parseBook } from './parse-book';
import { BOOK_2024_25, FILE_2024_25 } from './testing/book-of-2024-25';
import type { BookJson } from './testing/made-up-parts';
import { bytesOf, nextBook } from './testing/next-book';

function bookIn(json: unknown): { book: Book; targets: typeof FILE_2024_25.targets } {
  const parsed = parseBook(bytesOf(json));
  if (parsed.kind !== 'book') throw new Error(JSON.stringify(parsed.errors[0]));
  return { book: parsed.book, targets: parsed.file.targets };
}

it('the book of 2024–25, written as a file and read again, is the same book', () => {
  expect(bookIn(fileOfBook(BOOK_2024_25, FILE_2024_25.targets))).toEqual({
    book: BOOK_2024_25,
    targets: FILE_2024_25.targets,
  });
});

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((one) => one.trim() === one && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(one));
const names = fc.record({ en: text, zhHant: text, zhHans: text });
const stages = [
  ['2025-26', 'estimate', '2024-25', 'revised'],
  ['2024-25', 'revised', '2024-25', 'original'],
] as const;

it('any book that can be read is the same after being written as a file and read again', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: names,
        note: names,
        figure: fc.nat(5),
        label: fc.option(names),
        restated: fc.boolean(),
        amount: fc.bigInt(1n, 99_999n),
        half: fc.constantFrom(undefined, '0', '0.25', '500'),
        pair: fc.nat(1),
        relation: fc.constantFrom('continues' as const, 'merged-into' as const),
      }),
      (given) => {
        const json = changed(given);
        const read = bookIn(json);
        expect(bookIn(fileOfBook(read.book, read.targets))).toEqual(read);
      },
    ),
    { numRuns: 100 },
  );
});

type Given = {
  name: { en: string; zhHant: string; zhHans: string };
  note: { en: string; zhHant: string; zhHans: string };
  figure: number;
  label: Given['name'] | null;
  restated: boolean;
  amount: bigint;
  half: string | undefined;
  pair: number;
  relation: 'continues' | 'merged-into';
};

/** The made-up book with texts, amounts, precisions, notes and links of its own; its sums still hold or are explained. */
function changed({ name, note, figure, label, restated, amount, half, pair, relation }: Given): BookJson {
  const json = nextBook();
  const [head] = json.heads;
  const [table] = head?.tables ?? [];
  const one = table?.figures[figure];
  if (!head || !table || !one) throw new Error('no such figure');
  head.name = name;
  if (label) one.label = label;
  for (const footnote of head.footnotes) footnote.restated = restated;
  json.precisions['as-printed'] = { reason: note, ...(half === undefined ? {} : { halfUnit: half }) };
  if (one.of.kind === 'provision') one.printed = `${amount / 10n}.${amount % 10n}`;
  if (one.of.kind === 'change') one.printed = printChange(decimal(amount, 1));
  for (const each of json.heads.flatMap(({ tables }) => tables.flatMap(({ figures }) => figures)))
    for (const derived of each.derived ?? []) derived.explanation = note;
  const [year, stage, againstYear, againstStage] = stages[pair] ?? stages[0];
  json.notes = [
    {
      kind: 'variance',
      head: '135',
      programme: 1,
      year,
      stage,
      against: { year: againstYear, stage: againstStage },
      text: note,
    },
  ];
  const [link] = json.links ?? [];
  if (link) link.relation = relation;
  return json;
}
