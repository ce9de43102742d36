import { expect, test } from 'vitest';
import { bookOf, sheet2025 } from '../testing/sheet-2025';
import { fieldsOfSheet, sheetOfFields } from './sheet-fields';

const target = 'heads.0.pledges.0';

test.each([
  ['a month without a comparison', { [`${target}.from`]: '2026-12' }, ['not-one-of: targets[0].comparison']],
  ['a comparison without a month', { [`${target}.comparison`]: 'at-least' }, ['wrong-form: targets[0].from']],
  ['both', { [`${target}.from`]: '2026-12', [`${target}.comparison`]: 'at-least' }, []],
  ['neither', {}, []],
] as const)('%s: an empty half never turns into a value', (_, fields, expected) => {
  const sheet = sheetOfFields({ ...fieldsOfSheet(sheet2025()), ...fields });
  if (sheet === null) throw new Error('no sheet');
  const parsed = bookOf(sheet);
  expect(parsed.kind === 'errors' ? parsed.errors.map(({ code, place }) => `${code}: ${place}`) : []).toEqual(
    expected,
  );
});
