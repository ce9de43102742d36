import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMonth } from '@/lib/calendar/month';
import { ApiError } from './api-error';
import { checkRange, parseQuery } from './parse-query';
import { attainmentQuery } from './query';

const GOOD = 'measure=satisfaction&from=2023-01&to=2023-12&by=month';
const parse = (query: string) => parseQuery(attainmentQuery, new URLSearchParams(query));

function refusal(run: () => unknown): ApiError {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseQuery', () => {
  test('a whole query is read', () => {
    expect(parse(`${GOOD}&asAt=2024-02-28&provisional=true&format=csv&lang=zh-Hant`)).toEqual({
      measure: 'satisfaction',
      from: '2023-01',
      to: '2023-12',
      by: 'month',
      asAt: '2024-02-28',
      provisional: 'true',
      format: 'csv',
      lang: 'zh-Hant',
    });
  });

  test.each([
    ['from', '2026-13'],
    ['from', '1899-12'],
    ['from', '2026-1'],
    ['to', ''],
    ['by', 'week'],
    ['asAt', '2026-02-30'],
    ['provisional', 'yes'],
    ['format', 'xml'],
    ['lang', 'fr'],
    ['measure', '../etc'],
  ])('%s=%s is refused by name and value', (field, value) => {
    const query = new URLSearchParams(GOOD);
    query.set(field, value);
    const error = refusal(() => parse(query.toString()));
    expect(error).toMatchObject({ code: 'bad-request', status: 400, details: [{ field, value }] });
  });

  test('every parameter that is missing is named at once', () => {
    const { details } = refusal(() => parse(''));
    expect(details).toMatchObject([
      { field: 'measure' },
      { field: 'from' },
      { field: 'to' },
      { field: 'by' },
    ]);
  });

  test('[ASVS 15.3.7] a parameter given twice is refused, never one of the two chosen', () => {
    const error = refusal(() => parse(`${GOOD}&measure=abandoned`));
    expect(error).toMatchObject({
      status: 400,
      details: [{ field: 'measure', message: 'given more than once' }],
    });
  });

  test.each(['role', '__proto__', 'constructor', 'toString'])(
    '[ASVS 15.3.3] [ASVS 15.3.6] an unknown parameter (%s) is refused and pollutes nothing',
    (name) => {
      const error = refusal(() => parse(`${GOOD}&${name}=admin`));
      expect(error).toMatchObject({ status: 400, details: [{ field: name, message: 'unknown parameter' }] });
      expect(({} as Record<string, unknown>)['role']).toBeUndefined();
    },
  );

  test('any query is read or refused with 400', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs);
        expect(refusal(() => parseQuery(attainmentQuery, query)).status).toBe(400);
      }),
    );
  });
});

describe('checkRange', () => {
  const month = (text: string) => parseMonth(text) as NonNullable<ReturnType<typeof parseMonth>>;

  test('from after to reads well and breaks a rule: 422', () => {
    const error = refusal(() => checkRange({ from: month('2023-02'), to: month('2023-01') }));
    expect(error).toMatchObject({ code: 'invalid', status: 422 });
    expect(error.message).toBe('from (2023-02) is after to (2023-01).');
  });

  test('1 200 months are allowed, one more isn’t', () => {
    expect(() => checkRange({ from: month('1900-01'), to: month('1999-12') })).not.toThrow();
    expect(refusal(() => checkRange({ from: month('1900-01'), to: month('2000-01') })).status).toBe(422);
  });
});
