import { expect, test } from 'vitest';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { exact } from '@/lib/kpi/testing/pledge';
import { corDifferences } from '../cor-differences';
import { cellsOf, sentencesOf, tableOf, textsOf } from '../testing/document-tables';
import { BOOK_2025_26, givenDraftOf2025, MONEY_2025_26 } from '../testing/given-books';
import { factsOf, givenInput, givenYear } from '../testing/given-input';
import { corDocument } from './cor-document';

const FRAME = { kind: 'preview' } as const;
const ISSUED = { kind: 'issued', id: 'COR-2024', number: 1, sha256: '00ff', reissue: null } as const;
const draft = factsOf(givenDraftOf2025({ figures: givenYear(2024) }));
const rounding = factsOf(
  givenDraftOf2025({ figures: givenYear(2024, () => ({ calls_answered_within_12s: 191_900 })) }),
);

test('the document has the frame it is given, the moment of the facts, and its sections in the order of the Estimates', () => {
  const document = corDocument(draft, FRAME, 'en');
  expect(document).toMatchObject({ locale: 'en', mark: 'Preview', made: '2026-11-22T04:00:00.000Z' });
  expect(document.title).toBe('Controlling Officer’s Report: table of 2025');
  expect(document.pageText(2, 8)).toBe('Page 2 of 8');
  expect(document.sections.map(({ id }) => id)).toEqual([
    'provision',
    'volumes',
    'targets',
    'analysis',
    'months',
    'last-year',
    'sources',
    'about',
  ]);
});

test('a preview says so on every page and first of all; an issued table has its id and hash there', () => {
  const facts = factsOf(givenInput(2024));
  expect(corDocument(facts, FRAME, 'en').foot).toBe('Preview, not issued · as at 22 November 2026');
  expect(sentencesOf(corDocument(facts, FRAME, 'en'), 'provision')).toHaveLength(1);
  const issued = corDocument(facts, ISSUED, 'en');
  expect(issued).toMatchObject({ mark: null, foot: 'COR-2024 · SHA-256 00ff' });
  expect(sentencesOf(issued, 'provision')).toEqual([]);
});

test('a re-issue carries its mark and begins with what it changes', () => {
  const before = factsOf(givenInput(2024));
  const after = factsOf(givenInput(2024, { figures: givenYear(2023) }));
  const differences = corDifferences(before, after);
  const reissue = { supersedes: 'COR-2024', asAt: '2026-11-01', note: 'Months loaded.', differences };
  const document = corDocument(after, { ...ISSUED, id: 'COR-2024-R1', number: 2, reissue }, 'zh-Hant');
  expect(document.title).toBe('2024年管制人員報告表（修訂R）');
  expect(cellsOf(tableOf(document, 'changes'))[0]).toEqual([
    '12秒內獲接聽的來電：2023年，已批核月份',
    '–',
    '78 (2,246,400 ÷ 2,880,000) · 未達標',
  ]);
});

test('actuals stand beside the months: coverage, difference, and a verdict that rounding doesn’t turn', () => {
  const figures = new Map([...givenYear(2023, (number) => (number > 9 ? null : {})), ...givenYear(2024)]);
  const rows = cellsOf(tableOf(corDocument(factsOf(givenDraftOf2025({ figures })), FRAME, 'en'), 'months'));
  expect(rows[0]).toEqual([
    'Calls answered within 12 seconds',
    '2023',
    '74%',
    '9 of 12 months',
    'N.A.',
    'Not met, as published',
  ]);
  const [, over] = cellsOf(tableOf(corDocument(rounding, FRAME, 'en'), 'months'));
  expect(over?.slice(2)).toEqual(['80%', '79.96%', 'N.A.', 'Not met (79.96%, rounds to 80%)']);
  const [, own] = cellsOf(
    tableOf(corDocument(factsOf(givenInput(2024, { figures: givenYear(2023) })), FRAME, 'en'), 'months'),
  );
  expect(own?.slice(2)).toEqual(['74%', '78%', '+4', 'Not met, as published']);
});

test('what a reader has to know before relying on a cell is a warning under the table', () => {
  expect(sentencesOf(corDocument(rounding, FRAME, 'en'), 'targets')).toEqual([
    'Calls answered within 12 seconds, 2024: target not met. The approved months give 79.96%, which the table prints as 80%; the target is at least 80%.',
  ]);
});

test('volumes that no book states come from the months, to the document’s thousand, and say which count they are', () => {
  const [sentence, calls] = sentencesOf(corDocument(draft, FRAME, 'en'), 'volumes');
  // 12 × 240 000 offered; 12 × (55 120 + 14 850) = 839 640 written.
  expect(sentence).toContain('around 2\u202f880\u202f000 calls and 840\u202f000 emails');
  expect(calls).toContain('the 2\u202f880\u202f000 calls offered (queued for an agent)');
  const withoutMails = givenYear(2024, (number) => (number === 7 ? { emails: 'suspended' } : {}));
  const [alone, , none] = sentencesOf(
    corDocument(factsOf(givenDraftOf2025({ figures: withoutMails })), FRAME, 'en'),
    'volumes',
  );
  expect(alone).toBe('In 2024, 1823 received around 2\u202f880\u202f000 calls.');
  expect(none).toContain('left out');
});

test('what differs from last year’s table: what was planned and what came of it, an estimate and its original', () => {
  const document = corDocument(draft, FRAME, 'en');
  expect(cellsOf(tableOf(document, 'last-year'))).toEqual([
    ['Calls answered within 12 seconds: 2024 (Plan), and its actual', '80', '78', '–2'],
    ['Customer satisfaction: 2024 (Plan), and its actual', '4.5', '4.4', '–0.1'],
  ]);
  // Without Head 47, the last programme of Head 135 stands in; its 251.1 became 250.1.
  const [head] = MONEY_2025_26.heads;
  const moved = { ...MONEY_2025_26, heads: head ? [head] : [] };
  const other = factsOf(givenDraftOf2025({ books: [BOOK_2024_25, moved], figures: givenYear(2024) }));
  expect(cellsOf(tableOf(corDocument(other, FRAME, 'en'), 'last-year')).at(-1)).toEqual([
    'Programme (2) Innovation, Technology and Industry: 2024–25 (Estimate), and its original',
    '251.1',
    '250.1',
    '–1.0',
  ]);
});

test('where every cell is as last year’s table has it, that is said', () => {
  const plans = new Map([
    ['answered-within-12s', '80'],
    ['resolved-first-time', '99'],
    ['satisfaction', '4.5'],
  ]);
  const figures = BOOK_2025_26.figures.map((figure) => {
    const { subject } = figure;
    const of = subject.kind === 'pledge' && subject.column === 'actual' && subject.year === 2024 && subject;
    const printed = of ? (plans.get(of.measure) ?? '') : figure.printed;
    return of ? { ...figure, printed, value: exact(printed) } : figure;
  });
  const facts = factsOf(givenInput(2025, { books: [BOOK_2024_25, { ...BOOK_2025_26, figures }] }));
  expect(sentencesOf(corDocument(facts, FRAME, 'en'), 'last-year')).toEqual([
    'Nothing differs from what the Estimates 2024–25 print.',
  ]);
});

test('a target that isn’t a least is told under the table, which prints the number alone', () => {
  const input = givenInput(2024);
  const measures = input.measures.map((measure) => ({
    ...measure,
    targets: measure.targets.map((target) => ({ ...target, comparison: 'more-than' as const })),
  }));
  const { notes } = tableOf(corDocument(factsOf({ ...input, measures }), FRAME, 'en'), 'targets');
  expect(notes[0]).toBe('Calls answered within 12 seconds: the target is more than 80%.');
});

/** What has no Chinese name: the hash, its form, the id and hash of the test, the page’s address. */
const NAMES = /SHA-256|JSON|COR-2024|00ff|\/reports\/verify/g;

test.each(['zh-Hant', 'zh-Hans'] as const)(
  'nothing of the document of 2024 is left in English: %s',
  (locale) => {
    const facts = factsOf(givenInput(2024, { figures: givenYear(2023) }));
    for (const text of textsOf(corDocument(facts, ISSUED, locale)))
      expect(text.replaceAll(NAMES, '')).not.toMatch(/[A-Za-z]/);
  },
);

test('Chinese prints the same figures, with the years and changes in its own words', () => {
  const document = corDocument(factsOf(givenInput(2024)), FRAME, 'zh-Hant');
  const provision = tableOf(document, 'provision-3');
  expect(provision.columns.map(({ title }) => title)).toEqual([
    '綱領(3)',
    '2022–23年度（實際）',
    '2023–24年度（原來預算）',
    '2023–24年度（修訂預算）',
    '2024–25年度（預算）',
  ]);
  expect(cellsOf(provision)).toEqual([
    ['財政撥款（百萬元）', '439.0', '367.2', '367.2 (—)', '386.5 (+5.3%)'],
    ['', '', '', '', '（或較2023–24年度原來預算增加5.3%）'],
  ]);
  expect(cellsOf(tableOf(document, 'targets'))[2]).toEqual([
    '客戶滿意程度（5分為滿分）',
    '4.0',
    '4.5',
    '4.6',
    '4.5',
  ]);
  expect(sentencesOf(document, 'volumes')[0]).toBe(
    '2023年，1823接獲約2\u202f807\u202f000次來電和820\u202f000宗電郵或其他書面來訊。',
  );
  const simplified = textsOf(corDocument(factsOf(givenInput(2024)), FRAME, 'zh-Hans')).join();
  expect(simplified).not.toMatch(/[綱領財撥實際計劃總額滿為數據與書單開獲來電訊註釋]/);
});
