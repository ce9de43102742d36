import { expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import type { Chain, Revision } from '@/lib/returns/revision';
import { chainOf } from '@/lib/returns/testing/chain-of';
import { folded, timeline } from './timeline';

const done = chainOf(
  '2026-10',
  ['saved', OFFICER],
  ['saved', OFFICER],
  ['submitted', OFFICER],
  ['returned', MANAGER],
  ['saved', OFFICER],
);
const said: readonly Partial<Revision>[] = [
  {
    counts: countsOf({ emails: 7, complaints: 0, rated_1: 'suspended' }),
    comments: { emails: 'few' },
    note: 'A',
  },
  { counts: countsOf({ emails: 1200, complaints: 0 }), comments: { emails: 'many' }, note: 'B' },
  { counts: countsOf({ emails: 1200, complaints: 0 }), comments: { emails: 'many' }, note: 'B' },
  { counts: countsOf({ emails: 1200, complaints: 0 }), comments: { emails: 'many' }, note: 'B' },
  { counts: countsOf({ emails: 1200, complaints: 2 }) },
];
const chain: Chain = done.map((one, at) => ({ ...one, ...said[at] }));
const names = new Map([
  [OFFICER.id, null],
  [MANAGER.id, MANAGER.name],
]);
const entries = timeline(translatorFor('en'), 'en', chain, names);

test('the newest comes first, each with who did it and when, in Hong Kong', () => {
  expect(entries.map(({ revision, title }) => `${revision} ${title}`)).toEqual([
    '5 Saved by former staff (00000002), 2 Nov 2026, 09:04',
    '4 Returned by Max Manager, 2 Nov 2026, 09:03',
    '3 Submitted by former staff (00000002), 2 Nov 2026, 09:02',
    '2 Saved by former staff (00000002), 2 Nov 2026, 09:01',
    '1 Saved by former staff (00000002), 2 Nov 2026, 09:00',
  ]);
});

test('the first says how many counts it gave, suspended ones among them, and its words', () => {
  expect(entries[4]?.lines).toEqual(['3 counts given', 'Explanation of E-mails: “few”', 'Note: “A”']);
});

test('each later one says what it changed of counts and words; a submission and a decision change nothing', () => {
  expect(entries[3]?.lines).toEqual([
    'Ratings of 1: Service suspended → Not collected',
    'E-mails: 7 → 1,200',
    'Explanation of E-mails: “many”',
    'Note: “B”',
  ]);
  expect(entries[2]?.lines).toEqual([]);
  expect(entries[1]?.lines).toEqual(['Reason: “look again”']);
});

test('words that were taken away are told as removed', () => {
  expect(entries[0]?.lines).toEqual(['Complaints: 0 → 2', 'Explanation of E-mails removed', 'Note removed']);
});

test('history says from which file it came, in each language', () => {
  const loaded = chainOf('2023-10', ['loaded', COMMAND_LINE]).map((one) => ({ ...one, file: 'months.csv' }));
  const [first] = timeline(translatorFor('en'), 'en', loaded, new Map());
  expect(first?.title).toMatch(/^Loaded as history by .+, 2 Nov 2026, 09:00$/);
  expect(first?.lines).toEqual(['From the file months.csv', '1 count given']);
  const [chinese] = timeline(translatorFor('zh-Hant'), 'zh-Hant', chain, names);
  expect(chinese).toMatchObject({
    title: '由前職員（00000002）於2026年11月2日09:04儲存',
    lines: ['投訴：0 → 2', '已刪去電郵的解釋', '已刪去備註'],
  });
});

test('fifty are shown, the newest; the older ones are folded away', () => {
  const saved = Array.from({ length: 52 }, () => ['saved', OFFICER] as const);
  const all = timeline(translatorFor('en'), 'en', chainOf('2026-10', ...saved), names);
  const { newest, earlier } = folded(all);
  expect([newest.length, newest[0]?.revision, newest.at(-1)?.revision]).toEqual([50, 52, 3]);
  expect(earlier.map(({ revision }) => revision)).toEqual([2, 1]);
  expect(folded(all.slice(2)).earlier).toEqual([]);
});
