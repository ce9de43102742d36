import { describe, expect, test } from 'vitest';
import { financialYearOf, financialYearStart, parseFinancialYear } from './financial-year';
import { addMonths, type Month, monthRange } from './month';

describe('a financial year', () => {
  test('begins on 1 April: March belongs to the one before', () => {
    expect(financialYearOf('2024-03' as Month)).toBe('2023-24');
    expect(financialYearOf('2024-04' as Month)).toBe('2024-25');
  });

  test('over the turn of a century is written 1999-00', () => {
    expect(financialYearOf('2000-03' as Month)).toBe('1999-00');
    expect(parseFinancialYear('1999-00')).toBe('1999-00');
  });

  test.each(['2023-25', '2023', '2023–24', '2023-2024', '1999-01', '2023-04-01', ''])(
    '%j is refused',
    (text) => {
      expect(parseFinancialYear(text)).toBeNull();
    },
  );

  test('holds twelve months, each of which names it', () => {
    for (const month of monthRange('1900-01' as Month, '2101-12' as Month)) {
      const year = financialYearOf(month);
      const start = financialYearStart(year);
      expect(start <= month && month < addMonths(start, 12)).toBe(true);
      expect(financialYearOf(start)).toBe(year);
    }
  });
});
