import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNT_CODES, COUNTS, type CountValue } from '@/lib/kpi/counts';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import type { ReturnContent } from '@/lib/returns/revision';
import { wordsProblem } from '@/lib/returns/words';
import { asSaved, RETURN_FIELDS, readReturn, type TypedReturn, typedReturn } from './return-form';

const WORDS = ['suspended', '暫停', '暂停'];
const EMPTY = Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as TypedReturn;
const read = (typed: Partial<TypedReturn>) => readReturn({ ...EMPTY, ...typed }, WORDS);
const counted = (text: string) => read({ calls_offered: text }).counts.calls_offered;

describe('a count as people type it', () => {
  test.each([
    ['', 'not-collected'],
    ['   ', 'not-collected'],
    ['\u3000', 'not-collected'],
    ['0', 0],
    ['1234', 1234],
    ['1,234', 1234],
    [' 12,345,678 ', 12_345_678],
    ['2,147,483,647', 2_147_483_647],
    ['suspended', 'suspended'],
    ['暫停', 'suspended'],
    ['暂停', 'suspended'],
  ])('%j is %j', (text, value) => {
    expect(read({ calls_offered: text }).problems).toEqual([]);
    expect(counted(text)).toBe(value);
  });

  test.each([
    ['1,23', 'not-a-whole-number'],
    ['12,34,567', 'not-a-whole-number'],
    ['1234,567', 'not-a-whole-number'],
    [',123', 'not-a-whole-number'],
    ['1.234,5', 'not-a-whole-number'],
    ['1.234', 'decimal'],
    ['１２３', 'full-width-digits'],
    ['1e3', 'scientific-notation'],
    ['0x1F', 'not-a-whole-number'],
    ['NaN', 'not-a-whole-number'],
    ['−5', 'negative'],
    ['-5', 'negative'],
    ['2147483648', 'too-large'],
    ['2,147,483,648', 'too-large'],
    ['12abc', 'not-a-whole-number'],
    ['007', 'leading-zero'],
    ['0,123', 'leading-zero'],
    ['1 234', 'thousands-separator'],
    ['Suspended today', 'not-a-whole-number'],
  ])('%j is refused as %s, and named', (text, code) => {
    expect(read({ calls_offered: text }).problems).toMatchObject([
      { field: 'calls_offered', value: text, code },
    ]);
    expect(counted(text)).toBe('not-collected');
  });

  test('the total wait may be far longer than any count of calls', () => {
    expect(read({ wait_seconds_total: '9,007,199,254,740,992' }).counts.wait_seconds_total).toBe(2 ** 53);
    expect(read({ wait_seconds_total: '9007199254740993' }).problems).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('words beside the counts', () => {
  test('stand at their counts, without the blanks around them; a blank one is none', () => {
    const { comments, note } = read({
      why_emails: ' a storm \r\n of mail ',
      why_complaints: ' ',
      note: ' 𠮷\n',
    });
    expect(comments).toEqual({ emails: 'a storm \n of mail' });
    expect(note).toBe('𠮷');
  });

  test.each([
    ['why_emails', 'a\u0000b', 'note-control-character'],
    ['note', 'a\u202eb', 'note-direction-override'],
    ['note', '字'.repeat(2001), 'note-too-long'],
  ] as const)('%s: what can’t be kept is named', (field, text, code) => {
    expect(read({ [field]: text }).problems).toMatchObject([{ field, code }]);
  });
});

test('every problem is told at once, in the order of the fields', () => {
  expect(
    read({ emails: 'x', calls_blocked: '-1', note: '\u0000' }).problems.map(({ field }) => field),
  ).toEqual(['calls_blocked', 'emails', 'note']);
});

const count = (max: bigint): fc.Arbitrary<CountValue> =>
  fc.oneof(
    fc.bigInt(0n, max).map(Number),
    fc.constantFrom<CountValue>(0, Number(max), 'not-collected', 'suspended'),
  );
const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replaceAll('\r\n', '\n').trim())
  .filter((text) => wordsProblem(text) === null);
const content: fc.Arbitrary<ReturnContent> = fc.record({
  counts: fc
    .record(Object.fromEntries(COUNTS.map(({ code, max }) => [code, count(max)])))
    .map((counts) => countsOf(counts)),
  comments: fc.dictionary(
    fc.constantFrom(...COUNT_CODES),
    words.filter((text) => text !== ''),
  ),
  note: words,
});

test('what a return says stands in the form so that reading it gives the same return, in each language', () => {
  fc.assert(
    fc.property(content, fc.constantFrom(...WORDS), (said, word) => {
      expect(readReturn(typedReturn(said, word), WORDS)).toEqual({ ...said, problems: [] });
    }),
  );
});

test('whatever is typed is read or named, never both', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { counts, problems } = read({ rated_5: text });
      expect(problems.length).toBeLessThanOrEqual(1);
      if (problems.length === 1) expect(counts.rated_5).toBe('not-collected');
    }),
    { numRuns: 1000 },
  );
});

describe('what was typed, as it would stand there once saved', () => {
  const saved = (typed: Partial<TypedReturn>, word = 'suspended') =>
    asSaved({ ...EMPTY, ...typed }, WORDS, word);

  test('two ways of typing the same are the same', () => {
    const plain = saved({ emails: '1234', complaints: '暫停', why_emails: 'a\nb', note: 'none' });
    expect(saved({ emails: ' 1,234 ', complaints: '暂停', why_emails: 'a\r\nb\r\n', note: ' none' })).toEqual(
      plain,
    );
    expect(plain).toEqual({
      ...EMPTY,
      emails: '1,234',
      complaints: 'suspended',
      why_emails: 'a\nb',
      note: 'none',
    });
    expect(saved({ complaints: 'suspended' }, '暫停').complaints).toBe('暫停');
  });

  test('what can’t be read stays as it was typed, beside what can', () => {
    const odd = { emails: ' 1.5', why_emails: 'a\u0000b\r\n', note: '字'.repeat(2001) };
    expect(saved({ ...odd, complaints: '007', rated_1: '1000' })).toEqual({
      ...EMPTY,
      ...odd,
      complaints: '007',
      rated_1: '1,000',
    });
  });

  test('saved once more it is the same, and it reads as what was typed does', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat().map(String),
      fc.constantFrom(' 1,234', ...WORDS),
    );
    const typed = fc.record(Object.fromEntries(RETURN_FIELDS.map((field) => [field, text])));
    fc.assert(
      fc.property(typed, fc.constantFrom(...WORDS), (fields, word) => {
        const once = saved(fields, word);
        expect(saved(once, word)).toEqual(once);
        expect(read(once)).toEqual(read(fields));
      }),
    );
  });
});
