import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { drawnText } from './drawn-text';

const words = { actual: 'Value', target: 'Target', plan: 'Plan', published: 'Published for the year' };
const nothing = { values: [null], targets: [null], plans: [null], published: [], provisional: [false] };

test('a picture names the lines and marks that are on it, and no others', () => {
  const t = translatorFor('en');
  expect(drawnText(t, { ...nothing, values: [74, null], targets: [80, 80] }, words)).toBe(
    'Line with points: Value · plain line: Target',
  );
  expect(drawnText(t, { ...nothing, values: [74], provisional: [true] }, words)).toBe(
    'Line with points: Value · star: Provisional',
  );
  expect(drawnText(t, { ...nothing, plans: [80], published: [{}] }, words)).toBe(
    'dotted line or diamond: Published for the year · triangle: Plan',
  );
});
