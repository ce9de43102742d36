import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { ADMIN, MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { EventContent } from '@/lib/kpi/event-content';
import { database } from '../database';
import { loadAttainment } from '../reads/load-attainment';
import { loadVolumesPage } from '../reads/load-volumes-page';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import { loadEvent, loadEvents } from './load-events';
import { previewEvent } from './preview-event';
import { correctEvent, recordEvent, takeBackEvent } from './record-event';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
  // E-mails were counted in March and June; in April there is a return without any, in May none at all.
  await givenMonths('month,calls_offered,emails\n2014-03,10,7\n2014-04,20,\n2014-06,30,9\n', '2014-07-15');
});
afterAll(() => db.end());

const SUSPENSION: EventContent = {
  from: '2014-03-10' as Day,
  to: '2014-05-31' as Day,
  ends: 'known',
  kind: 'suspension',
  channels: ['written'],
  text: { en: 'The mail room was flooded.', 'zh-Hant': '收發室水浸。', 'zh-Hans': '收发室水浸。' },
  grade: 'own',
  sources: [],
};
const MADE = new Date('2026-05-04T02:00:00Z');
const MENDED = new Date('2026-06-05T02:00:00Z');
const today = '2026-11-23' as Day;
const now = { today, asAt: null };
const at = (day: string) => ({ today, asAt: day as Day });
const record = (content: EventContent = SUSPENSION, person = OFFICER) =>
  recordEvent(person, content, randomUUID(), MADE);
const seenOf = async (id: string) => (await loadEvent(VIEWER, id, now))?.last.row ?? '0';
const changeOf = async (id: string, reason = 'It was the lift.') => ({
  id,
  seen: await seenOf(id),
  reason,
  key: randomUUID(),
});
const ids = async (moment: Parameters<typeof loadEvents>[1]) =>
  (await loadEvents(VIEWER, moment)).map(({ event }) => event.id);

/** The gaps of the e-mails from March to June 2014. */
async function gaps(moment: Parameters<typeof loadVolumesPage>[2]) {
  const question = {
    from: '2014-03' as Month,
    to: '2014-06' as Month,
    by: 'month',
    provisional: false,
  } as const;
  const { periods } = await loadVolumesPage(VIEWER, question, moment);
  return periods.map(({ totals: { emails } }) =>
    emails.kind === 'total' ? Number(emails.value) : emails.gap,
  );
}

test('what an officer records is known from then on, and suspends whole months without a count', async () => {
  const id = await record();
  expect(await gaps(now)).toEqual([7, 'suspended', 'suspended', 9]);
  expect(await gaps(at('2026-05-03'))).toEqual([7, 'not-collected', 'missing', 9]);
  expect(await ids(at('2026-05-03'))).not.toContain(id);
  expect(await ids(at('2026-05-04'))).toContain(id);
  const found = await loadEvent(VIEWER, id, now);
  expect(found?.last).toMatchObject({ by: { id: OFFICER.id, name: OFFICER.name }, reason: null, kept: true });
  expect(found?.suspensions).toEqual([
    { channel: 'written', from: '2014-04', to: '2014-05', reportedOnly: false },
  ]);
  await expectSound(db);
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
});

test('a correction needs a reason and what was seen; what was said before stays, and as at then is all there is', async () => {
  const id = await record();
  const change = await changeOf(id);
  const corrected = { ...SUSPENSION, to: '2014-04-30' as Day };
  expect(await correctEvent(MANAGER, change, corrected, MENDED)).toBe(true);
  expect(await gaps(now)).toEqual([7, 'suspended', 'missing', 9]);
  expect(await gaps(at('2026-06-04'))).toEqual([7, 'suspended', 'suspended', 9]);
  const history = (await loadEvent(VIEWER, id, now))?.history ?? [];
  expect(history.map(({ by, reason, event }) => [by?.id, reason, event.to])).toEqual([
    [OFFICER.id, null, '2014-05-31'],
    [MANAGER.id, 'It was the lift.', '2014-04-30'],
  ]);
  const stale = correctEvent(OFFICER, { ...change, key: randomUUID() }, SUSPENSION, MENDED);
  await expect(stale).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const blank = correctEvent(OFFICER, await changeOf(id, ' '), SUSPENSION, MENDED);
  await expect(blank).rejects.toThrow(/event_correction_reason|needs a reason/);
  expect(await correctEvent(OFFICER, await changeOf(id), corrected, MENDED)).toBe(false);
  // The same form, sent again with a change, isn't taken for one that was done.
  const form = await changeOf(id);
  expect(await correctEvent(OFFICER, form, corrected, MENDED)).toBe(false);
  expect(await correctEvent(OFFICER, form, SUSPENSION, MENDED)).toBe(true);
  expect((await loadEvent(VIEWER, id, now))?.last.event.to).toBe('2014-05-31');
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
});

test('what is taken back is nowhere, and stands in its history; recorded again it is there', async () => {
  const id = await record();
  const first = await changeOf(id);
  await takeBackEvent(MANAGER, first, MENDED);
  expect(await ids(now)).not.toContain(id);
  expect(await gaps(now)).toEqual([7, 'not-collected', 'missing', 9]);
  expect((await loadEvent(VIEWER, id, now))?.last.kept).toBe(false);
  const found = (await loadEvents(VIEWER, now, true)).find(({ event }) => event.id === id);
  expect(found).toMatchObject({ kept: false });
  const twice = takeBackEvent(MANAGER, { ...(await changeOf(id)), key: randomUUID() }, MENDED);
  await expect(twice).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await correctEvent(OFFICER, await changeOf(id), SUSPENSION, MENDED)).toBe(true);
  expect(await ids(now)).toContain(id);
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
});

test('the same form is taken once, two at once too', async () => {
  const key = randomUUID();
  const sent = await Promise.allSettled([1, 2].map(() => recordEvent(OFFICER, SUSPENSION, key, MADE)));
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(recordEvent(OFFICER, SUSPENSION, key, MADE)).rejects.toMatchObject({ code: 'sent-before' });
  expect((await loadEvent(VIEWER, key, now))?.history).toHaveLength(1);
  await takeBackEvent(OFFICER, await changeOf(key), MENDED);
});

test('from a day to the month of that day is in order; to the month before isn’t', async () => {
  const from = '2014-03-10' as Day;
  const id = await record({ ...SUSPENSION, from, to: '2014-03' as Month });
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
  await expect(record({ ...SUSPENSION, from, to: '2014-02' as Month })).rejects.toThrow(/event_ends/);
});

test('two corrections at once: one is done, the other is told to look again', async () => {
  const id = await record();
  const seen = await seenOf(id);
  const sent = await Promise.allSettled(
    ['2014-04-29', '2014-04-28'].map((to) =>
      correctEvent(
        OFFICER,
        { id, seen, reason: 'why', key: randomUUID() },
        { ...SUSPENSION, to: to as Day },
        MENDED,
      ),
    ),
  );
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(sent.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'changed-meanwhile' });
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
});

describe('[ASVS 8.2.1] viewers and administrators', () => {
  test.each([VIEWER, ADMIN])('$role: read, and change nothing', async (person) => {
    expect(await loadEvents(person, now)).not.toEqual([]);
    expect(() => previewEvent(person, null, SUSPENSION, MADE)).toThrow(Forbidden);
    await expect(recordEvent(person, SUSPENSION, randomUUID(), MADE)).rejects.toThrow(Forbidden);
    const change = await changeOf('calls-busied-out');
    await expect(correctEvent(person, change, SUSPENSION, MADE)).rejects.toThrow(Forbidden);
    await expect(takeBackEvent(person, change, MADE)).rejects.toThrow(Forbidden);
  });

  test('the database says so, too', async () => {
    const [shipped] = await database().publicEvent.findMany({ where: { event: 'calls-busied-out' } });
    if (!shipped) throw new Error('it ships');
    const { id: _id, recordedAt: _at, ...row } = shipped;
    const written = database().publicEvent.create({
      data: { ...row, event: 'by-a-viewer', authorId: VIEWER.id },
    });
    await expect(written).rejects.toThrow(/by_right_role|isn't for/);
  });
});

test('a preview says what would change, and changes nothing', async () => {
  const preview = await previewEvent(OFFICER, null, SUSPENSION, MADE);
  const written = ['emails', 'other_written'];
  expect(preview).toEqual({
    becomes: [{ codes: written, months: ['2014-04', '2014-05'] }],
    ceases: [],
    stays: [],
    partly: ['2014-03'],
  });
  const longer = await previewEvent(OFFICER, null, { ...SUSPENSION, from: '2014-03' as Month }, MADE);
  expect(longer.stays).toEqual([{ codes: ['emails'], months: ['2014-03'] }]);
  expect(longer.becomes).toEqual([
    { codes: ['emails'], months: ['2014-04', '2014-05'] },
    { codes: ['other_written'], months: ['2014-03', '2014-04', '2014-05'] },
  ]);
  // A whole month isn't suspended in part, though nobody knows when it ended, or it lies ahead.
  const partly = async (changed: Partial<EventContent>) =>
    (await previewEvent(OFFICER, null, { ...SUSPENSION, to: null, ...changed }, MADE)).partly;
  expect(await partly({ from: '2014-05' as Month, ends: 'not-known' })).toEqual([]);
  expect(await partly({ from: '2014-05-02' as Day, ends: 'not-known' })).toEqual(['2014-05']);
  expect(await partly({ from: '2030-05' as Month, ends: 'going-on' })).toEqual([]);
  expect(await gaps(now)).toEqual([7, 'not-collected', 'missing', 9]);
  const id = await record();
  expect((await previewEvent(OFFICER, id, null, MADE)).ceases).toEqual(preview.becomes);
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
});

test('the shipped suspension, whose end nobody knows, declares no unreported month suspended', async () => {
  const by = { by: 'month', provisional: false } as const;
  const question = { from: '2021-01' as Month, to: '2021-04' as Month, ...by };
  const written = async () => {
    const { periods } = await loadVolumesPage(VIEWER, question, now);
    return periods.map(({ totals: { emails } }) =>
      emails.kind === 'total' ? Number(emails.value) : emails.gap,
    );
  };
  expect(await written()).toEqual(['missing', 'missing', 'missing', 'missing']);
  await givenMonths('month,calls_offered,emails\n2021-01,10,\n', '2021-02-15');
  expect(await written()).toEqual(['not-collected', 'missing', 'missing', 'missing']);
  await givenMonths('month,calls_offered,emails\n2021-03,10,4\n', '2021-04-15');
  expect(await written()).toEqual(['suspended', 'missing', 4, 'missing']);
});

test('a measure over a suspended channel has the gap, as the API says it', async () => {
  const id = await record({ ...SUSPENSION, channels: ['calls'], from: '2014-05' as Month });
  const range = {
    from: '2014-05' as Month,
    to: '2014-05' as Month,
    by: 'month',
    provisional: false,
  } as const;
  const answer = await loadAttainment(VIEWER, 'answered-within-12s', range, now);
  expect(answer?.points.map(({ gap, reason }) => [gap, reason])).toEqual([['suspended', 'suspended']]);
  await takeBackEvent(OFFICER, await changeOf(id), MENDED);
  await expectSound(db);
});
