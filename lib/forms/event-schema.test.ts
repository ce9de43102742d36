import { describe, expect, test } from 'vitest';
import { eventContent, eventSchema, takeBackSchema, typedEvent } from './event-schema';

const KEY = '01890000-0000-7000-8000-000000000001';
const SUSPENSION = {
  from: '2014-03-01',
  to: '2014-04',
  ends: 'known',
  kind: 'suspension',
  channel_written: 'on',
  text_en: 'The mail room\nwas  flooded. ',
  text_zh_hant: '收發室水浸。',
  text_zh_hans: '收发室水浸。',
  grade: 'own',
  sources: '',
  key: KEY,
  previewed: '',
};
const problems = (changed: Record<string, string | undefined>) => {
  const typed = Object.fromEntries(
    Object.entries({ ...SUSPENSION, ...changed }).filter(([, value]) => value !== undefined),
  );
  const parsed = eventSchema.safeParse(typed);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
};

test('what fits is read: a day, a month, channels by their boxes, a text as one paragraph', () => {
  const parsed = eventSchema.parse(SUSPENSION);
  expect(eventContent(parsed)).toEqual({
    from: '2014-03-01',
    to: '2014-04',
    ends: 'known',
    kind: 'suspension',
    channels: ['written'],
    text: { en: 'The mail room was flooded.', 'zh-Hant': '收發室水浸。', 'zh-Hans': '收发室水浸。' },
    grade: 'own',
    sources: [],
  });
});

test('what is read and typed again is the same', () => {
  const content = eventContent(
    eventSchema.parse({ ...SUSPENSION, grade: 'press', sources: 'https://a.example/1\nThe Daily, page 3' }),
  );
  const again = eventSchema.parse({ ...typedEvent(content), key: KEY, previewed: '' });
  expect(eventContent(again)).toEqual(content);
});

describe('what doesn’t fit is named at its field', () => {
  test.each([
    ['from', '', 'from event-date-missing'],
    ['from', '2014-02-30', 'from event-date-unfit'],
    ['from', '2014', 'from event-date-unfit'],
    ['from', '03/2014', 'from event-date-unfit'],
    ['to', 'soon', 'to event-date-unfit'],
    ['to', '2014-02-28', 'to event-order'],
    ['to', '2014-02', 'to event-order'],
    ['to', '', 'to event-end-missing'],
    ['ends', 'going-on', 'to event-end-open'],
    ['ends', 'perhaps', 'ends choice-unfit'],
    ['kind', 'weather', 'kind event-channels-other'],
    ['kind', 'war', 'kind choice-unfit'],
    ['channel_written', undefined, 'channel_calls event-channels-missing'],
    ['text_zh_hans', '  ', 'text_zh_hans event-text-missing-zh-hans'],
    ['text_en', '\u200b', 'text_en event-text-missing-en'],
    ['text_en', 'x'.repeat(1001), 'text_en event-text-too-long'],
    ['text_en', 'a\u202eb', 'text_en text-unfit'],
    ['grade', 'press', 'sources event-sources-missing'],
    [
      'sources',
      Array.from({ length: 11 }, (_, at) => `source ${at}`).join('\n'),
      'sources event-sources-too-many',
    ],
    ['key', 'mine', 'key unfit'],
  ])('%s %j: %s', (field, value, problem) => {
    expect(problems({ [field]: value })).toEqual([problem]);
  });

  test('nothing does where all is well, and nothing more is taken', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ ends: 'going-on', to: '' })).toEqual([]);
    // From a day to the end of its month, and from a month to a day in it.
    expect(problems({ from: '2014-03-02', to: '2014-03' })).toEqual([]);
    expect(problems({ from: '2014-03', to: '2014-03-02' })).toEqual([]);
    expect(problems({ channel_written: 'off' })).toEqual(['channel_written unfit']);
    expect(problems({ author: 'me' })).toHaveLength(1);
  });
});

test('taking back is previewed like everything else', () => {
  const form = { event: 'one', seen: '1', reason: 'It never was.', key: KEY };
  expect(takeBackSchema.safeParse({ ...form, previewed: '' }).success).toBe(true);
  expect(takeBackSchema.safeParse({ ...form, previewed: 'x' }).success).toBe(false);
  expect(takeBackSchema.safeParse(form).success).toBe(false);
});
