import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { whole } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { exact, OF_OFFERED, published } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { checkIdentities } from '@/lib/returns/checks/check-return';
import type { Finding } from '@/lib/returns/checks/finding';
import { findingText } from './finding-text';

const name = { en: 'Answered within 12 seconds', 'zh-Hant': '12秒內接聽', 'zh-Hans': '12秒内接听' };
const measures = [{ id: 'answered-within-12s', name, definitions: [OF_OFFERED] as const }];
const text = (finding: Finding | undefined, locale: Locale = 'en') =>
  finding && findingText(translatorFor(locale), locale, finding, { month: '2024-12' as Month, measures });
const broken = (counts: Parameters<typeof countsOf>[0]) => text(checkIdentities(countsOf(counts))[0]);
const outlier = (value: string, median: string, allowed: string, rule: 'spread' | 'fifth' = 'spread') =>
  ({ value: exact(value), median: exact(median), allowed: exact(allowed), rule, months: 24 }) as const;
const warning = { severity: 'warning', about: ['emails'] } as const;
const emails = (...said: Parameters<typeof outlier>) =>
  text({ ...warning, kind: 'outlier', of: 'emails', outlier: outlier(...said) });
const share = (...said: Parameters<typeof outlier>) =>
  text({ ...warning, kind: 'measure-outlier', measure: 'answered-within-12s', outlier: outlier(...said) });

test('an identity says both sides with their values; where it is only usual, that it is unusual', () => {
  expect(broken({ calls_offered: 1000, calls_answered: 999, calls_abandoned_within_12s: 2 })).toBe(
    'Calls abandoned within 12 seconds (2) can’t be more than Calls offered (queued for an agent) − Calls answered (1).',
  );
  expect(broken({ enquiries: 1234, calls_answered: 5 })).toBe(
    'Enquiries received by phone (1,234) is more than Calls answered (5), which is unusual.',
  );
});

describe('a value far from usual', () => {
  test('says the median and how far from it would be usual', () => {
    // 3 MAD of 3: 3.5 × 1.4826 × 3 = 15.5673.
    expect(emails('1200', '1000.5', '15.5673')).toBe(
      'E-mails: 1,200 is far from the 24 months before. Their median is 1,000.5; up to 16 from it is usual.',
    );
    expect(share('60', '80.25', '12.5')).toContain(
      ': 60.0% is far from the 24 months before. Their median is 80.3%; up to 12.5% ',
    );
    expect(emails('1203', '1001', '200.2', 'fifth')).toBe(
      'E-mails: 1,203 is far from the 24 months before. Their median is 1,001 and they hardly vary, so up to a fifth of it (200.2) is usual.',
    );
  });

  test('never reads as if it were usual: there are as many digits as that takes', () => {
    // 16 away is beyond 15.5673, which would round to 16.
    expect(emails('116', '100', '15.5673')).toMatch(/: 116 is far .+ is 100; up to 15\.6 from/);
    // 19.97 away is beyond 19.96: to one digit both would be 20.0.
    expect(share('60.03', '80', '19.96')).toMatch(/: 60\.03% .+ is 80\.00%; up to 19\.96% from/);
  });
});

test('what stopped and what is repeated is listed, in each language with its comma', () => {
  const stopped = { severity: 'warning', about: ['emails', 'other_written'], kind: 'stopped' } as const;
  const since = { ...stopped, since: '2024-09' as Month };
  expect(text(since)).toBe(
    'Not given, though every month reported since September 2024 has it: E-mails, Other written contacts.',
  );
  expect(text(since, 'zh-Hant')).toBe(
    '未有提供，但自2024年9月起每個已提交的月份均有此數字：電郵、其他書面聯絡。',
  );
  expect(text({ ...stopped, kind: 'repeated', month: '2024-11' as Month })).toBe(
    'E-mails, Other written contacts: exactly what they were in November 2024. Is it the right month’s column?',
  );
});

test('a year says what the months come to beside what was published, with its place', () => {
  const annual = { ...warning, kind: 'annual-measure', measure: 'answered-within-12s' } as const;
  const found = { ...annual, value: exact('79.417'), published: published(2024, '80', '0.5') };
  expect(text(found)).toBe(
    'With this month 2024 is complete: Answered within 12 seconds comes to 79.42% for the year. What was published is 80 (Estimates 2024–25: Head 135, Programme (3), Targets).',
  );
  expect(text(found, 'zh-Hant')).toBe(
    '連同該月，2024年的數據已齊全：12秒內接聽全年為79.42%，已公布數字則為80（2024–25年度開支預算：Head 135, Programme (3), Targets）。',
  );
});

test.each([
  ['calls', '2,800,000 calls offered', 'around 2 807 000', 'around 2\u00a0807\u00a0000 calls'],
  ['written', '2,800,000 written contacts', '820 000', '820\u00a0000 emails or other communications'],
] as const)('a year of %s says the months’ sum beside what was published', (of, total, printed, stated) => {
  const volume = { of, year: 2024, printed, value: whole(1n), halfUnit: exact('500') };
  expect(text({ ...warning, kind: 'annual-volume', total: 2_800_000n, published: volume })).toBe(
    `With this month 2024 is complete: ${total}. What was published for the year is ${stated}.`,
  );
});

test('a measure that isn’t in the ledger any more is told by its id', () => {
  const finding = { ...warning, kind: 'measure-outlier', measure: 'gone' } as const;
  expect(text({ ...finding, outlier: outlier('2', '1', '0.5') })).toMatch(/^gone: 2\.0 is far/);
});
