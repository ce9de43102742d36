import { expect, test } from 'vitest';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { givenReturn } from './testing/chain-of';
import { waitingFor } from './waiting';

const returns = [
  givenReturn('2026-06', ['saved', OFFICER], ['submitted', OFFICER]),
  givenReturn('2026-07', ['saved', MANAGER], ['submitted', MANAGER]),
  givenReturn('2026-08', ['saved', OFFICER], ['submitted', OFFICER], ['returned', MANAGER]),
  givenReturn('2026-09', ['saved', OFFICER], ['saved', SECOND_OFFICER]),
  givenReturn('2026-10', ['saved', OFFICER], ['submitted', OFFICER], ['approved', MANAGER]),
];
const waiting = (person: Parameters<typeof waitingFor>[0]) => waitingFor(person, returns, '2026-11' as Month);

test('submissions wait for managers who typed nothing of them', () => {
  expect(waiting(MANAGER).toApprove).toEqual(['2026-06']);
  expect(waiting(SECOND_MANAGER).toApprove).toEqual(['2026-06', '2026-07']);
  expect(waiting(OFFICER).toApprove).toEqual([]);
});

test('what was returned, and drafts, wait for everybody who typed some of it', () => {
  expect(waiting(OFFICER)).toMatchObject({ returnedToThem: ['2026-08'], drafts: ['2026-09'] });
  expect(waiting(SECOND_OFFICER)).toMatchObject({ returnedToThem: [], drafts: ['2026-09'] });
});

test('what leavers have typed waits for everybody who may go on with it', () => {
  const after = (person: Parameters<typeof waitingFor>[0], ...left: readonly string[]) =>
    waitingFor(person, returns, '2026-11' as Month, new Set(left));
  expect(after(MANAGER, OFFICER.id)).toMatchObject({ returnedToThem: ['2026-08'], drafts: [] });
  expect(after(MANAGER, OFFICER.id, SECOND_OFFICER.id)).toMatchObject({ drafts: ['2026-09'] });
  expect(after(VIEWER, OFFICER.id)).toMatchObject({ returnedToThem: [] });
});

test('nothing waits for viewers', () => {
  expect(waiting(VIEWER)).toEqual({ toApprove: [], returnedToThem: [], drafts: [] });
});
