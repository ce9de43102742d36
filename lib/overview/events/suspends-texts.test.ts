import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { Suspension } from '@/lib/kpi/suspension';
import { translatorFor } from '@/lib/messages/translator';
import { suspendsTexts } from './suspends-texts';

const t = translatorFor('en');
const of = (channel: Suspension['channel'], to: string, reportedOnly: boolean): Suspension => ({
  channel,
  from: '2021-01' as Month,
  to: to as Month,
  reportedOnly,
});

test('a known end: the same months for all of its channels, or none', () => {
  const event = { ends: 'known', channels: ['calls', 'written'] } as const;
  const both = [of('calls', '2021-03', false), of('written', '2021-03', false)];
  expect(suspendsTexts(t, 'en', event, both)).toEqual([
    'Months that lie wholly in it, in which a count of these channels that isn’t given stands as “service suspended”: January–March 2021.',
  ]);
  expect(suspendsTexts(t, 'en', event, [])).toEqual([
    'No month lies wholly in it, so no count becomes “service suspended”.',
  ]);
});

test('an end that isn’t known: each channel up to the month before it has a count again, reported months alone', () => {
  const event = { ends: 'not-known', channels: ['calls', 'written', 'cases'] } as const;
  const resumed = [of('calls', '2021-03', true), of('written', '2021-01', true)];
  const texts = suspendsTexts(t, 'en', event, resumed);
  expect(texts.map((text) => text.split(':')[0])).toEqual([
    'Calls',
    'Written contacts',
    'Complaints and cases',
  ]);
  expect(texts[0]).toContain('of January–March 2021 those with an approved return');
  expect(texts[1]).toContain('of January 2021 those');
  expect(texts[2]).toContain('no month stands as “service suspended”');
});
