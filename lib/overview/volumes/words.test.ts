import { expect, test } from 'vitest';
import type { Standing } from '@/lib/kpi/standing';
import { translatorFor } from '@/lib/messages/translator';
import { markedAmong } from './words';

const among = (...standings: (Standing | null)[]) =>
  markedAmong(
    translatorFor('en'),
    standings.map((standing) => ({ standing })),
    'Calls',
  );

test('periods together are marked by the least that any of them is; provisional ones stand among others', () => {
  expect(among('final', 'provisional', null)).toBe('Calls (with provisional figures)');
  expect(among('illustrative', null)).toBe('Calls (illustrative)');
  expect(among('final', 'revised', null)).toBe('Calls');
});
