import { expect, test } from 'vitest';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { translatorFor } from '@/lib/messages/translator';
import { givenReturn } from '@/lib/returns/testing/chain-of';
import { monthNotices } from './month-notices';

type Looked = Parameters<typeof monthNotices>[2];
const names = new Map([
  [OFFICER.id, OFFICER.name],
  [MANAGER.id, MANAGER.name],
]);

function notices(of: Looked['answer']['of'], more: Partial<Looked> = {}, fourEyes = true) {
  const looked: Looked = {
    person: OFFICER,
    answer: { of, names, fourEyes },
    month: '2026-10' as Month,
    running: '2026-11' as Month,
    asAt: null,
    deeds: [],
    ...more,
  };
  return monthNotices(translatorFor('en'), 'en', looked);
}

test('a month that came back says who sent it back, when and why', () => {
  const returned = givenReturn('2026-10', ['saved', OFFICER], ['submitted', OFFICER], ['returned', MANAGER]);
  expect(notices(returned)).toEqual([`Returned by ${MANAGER.name}, 2 November 2026, 09:02: “look again”`]);
});

test('while an approved month is corrected, what readers see meanwhile is said', () => {
  const reopened = givenReturn(
    '2026-10',
    ['submitted', OFFICER],
    ['approved', MANAGER],
    ['reopened', MANAGER],
  );
  expect(notices(reopened)).toEqual([
    `Reopened by ${MANAGER.name}, 2 November 2026, 09:02: “look again”`,
    'Readers see revision 2, approved 2 November 2026, 09:01, until a correction is approved.',
  ]);
});

test('a manager who typed it is told so, of now alone; a month that runs and one that hasn’t begun say so', () => {
  const own = givenReturn('2026-10', ['saved', MANAGER], ['submitted', OFFICER]);
  const typed = 'You typed some of this, so somebody else has to approve it.';
  expect(notices(own, { person: MANAGER })).toEqual([typed]);
  expect(notices(own, { person: MANAGER, asAt: '2026-11-05' as Day })).toEqual([]);
  expect(notices(own)).toEqual([]);
  const none = givenReturn('2026-10');
  expect(notices(none, { running: '2026-10' as Month, deeds: ['saved'] })).toHaveLength(1);
  expect(notices(none, { running: '2026-09' as Month })).toHaveLength(1);
  expect(notices(none, {}, false)).toHaveLength(1);
});
