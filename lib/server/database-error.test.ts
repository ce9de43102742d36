import { expect, test } from 'vitest';
import { explainDatabaseError } from './database-error';

const url = 'postgresql://app:hidden@db.example:5433/kpi';

test.each([
  ['ECONNREFUSED', 'nothing answers there'],
  ['28P01', 'the password is wrong'],
  ['3D000', 'there is no such database'],
])('%s: one line with the place and the reason, without the password', (code, reason) => {
  const { message } = explainDatabaseError(url, Object.assign(new Error('hidden detail'), { code }));
  expect(message).toContain(`the database kpi at db.example:5433 can't be used: ${reason}`);
  expect(message).not.toContain('hidden');
});

test('several addresses of one host that all failed count as one', () => {
  const each = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(explainDatabaseError(url, new AggregateError([each, each])).message).toContain(
    'nothing answers there',
  );
});
