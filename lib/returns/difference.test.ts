import { expect, test } from 'vitest';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { differenceOf, sameContent } from './difference';

const content = {
  counts: countsOf({ emails: 0, calls_offered: 9 }),
  comments: { emails: 'none came' },
  note: 'x',
};

test('what is equal in every count, word and note is the same', () => {
  expect(sameContent(content, { ...content, counts: { ...content.counts } })).toBe(true);
});

test('0, not collected and suspended are three different things', () => {
  for (const emails of ['not-collected', 'suspended', 1] as const) {
    const other = { ...content, counts: { ...content.counts, emails } };
    expect(differenceOf(content, other)).toEqual({ counts: ['emails'], comments: [], note: false });
    expect(sameContent(content, other)).toBe(false);
  }
});

test('words differ, too: an explanation that went, another one, the note', () => {
  const other = { ...content, comments: { calls_offered: 'a storm' }, note: '' };
  expect(differenceOf(content, other)).toEqual({
    counts: [],
    comments: ['calls_offered', 'emails'],
    note: true,
  });
});
