import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AUDIT_FIELDS, auditQuery, readAuditFilter } from './audit-filter';

const ADA = '22222222-0000-7000-8000-000000000004';
const known = { people: [ADA], kinds: ['people', 'person-added', 'denied'] };
const NOTHING = { who: null, kind: null, from: null, to: null, place: null };

test('an empty address asks for the newest of everything', () => {
  expect(readAuditFilter({}, known)).toMatchObject({ asked: NOTHING, problems: [] });
  expect(readAuditFilter({ who: '', kind: ' ', from: '', to: '', older: '' }, known)).toMatchObject({
    asked: NOTHING,
    problems: [],
  });
});

test('what is good is taken', () => {
  const search = { who: ADA, kind: 'people', from: '2026-11-01', to: '2026-11-30', older: '812' };
  expect(readAuditFilter({ ...search, lang: 'zh-Hant' }, known)).toMatchObject({
    asked: { who: ADA, kind: 'people', from: '2026-11-01', to: '2026-11-30', place: { older: '812' } },
    problems: [],
  });
  expect(readAuditFilter({ who: 'nobody', newer: '7' }, known).asked).toMatchObject({
    who: 'nobody',
    place: { newer: '7' },
  });
});

test.each([
  [{ who: '22222222-0000-7000-8000-000000000009' }, 'who', 'who'],
  [{ who: "' OR 1=1" }, 'who', 'who'],
  [{ kind: 'person-invented' }, 'kind', 'kind'],
  [{ from: '2026-02-30' }, 'from', 'day'],
  [{ to: '2026-13-01' }, 'to', 'day'],
  [{ from: '2026-11-02', to: '2026-11-01' }, 'from', 'order'],
  [{ older: '0' }, 'older', 'page'],
  [{ older: '-1' }, 'older', 'page'],
  [{ newer: '1e3' }, 'newer', 'page'],
  [{ newer: '9223372036854775808' }, 'newer', 'page'],
  [{ older: '5', newer: '7' }, 'older', 'both-ways'],
  [{ kind: ['denied', 'people'] }, 'kind', 'twice'],
])('%j names the field, and nothing is left out', (search, field, code) => {
  const { asked, problems } = readAuditFilter(search, known);
  expect(problems).toMatchObject([{ field, code }]);
  expect(asked).toEqual(NOTHING);
});

test('the greatest id that the database has room for is one', () => {
  const { asked } = readAuditFilter({ older: '9223372036854775807' }, known);
  expect(asked.place).toEqual({ older: '9223372036854775807' });
});

test('an address of what was asked for asks for the same', () => {
  const { asked } = readAuditFilter({ to: '2026-11-30', who: ADA, kind: 'denied', older: '3' }, known);
  expect(auditQuery(asked, null)).toBe(`?who=${ADA}&kind=denied&to=2026-11-30`);
  expect(auditQuery(asked, asked.place)).toBe(`?who=${ADA}&kind=denied&to=2026-11-30&older=3`);
  expect(auditQuery(NOTHING, null)).toBe('');
});

test('what was typed is kept, readable or not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...AUDIT_FIELDS), fc.string(), (field, value) => {
      expect(readAuditFilter({ [field]: value }, known).typed[field]).toBe(value.trim());
    }),
  );
});
