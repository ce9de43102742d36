import { type Month, monthNumber, monthOf, yearOf } from './month';

declare const brand: unique symbol;

/** A financial year as URLs and files write it, `2023-24`: 1 April 2023 to 31 March 2024. */
export type FinancialYear = string & { readonly [brand]: 'financial-year' };

/** The financial year in which a month lies: March 2024 belongs to `2023-24`, April 2024 to `2024-25`. */
export function financialYearOf(month: Month): FinancialYear {
  return named(monthNumber(month) >= 4 ? yearOf(month) : yearOf(month) - 1);
}

/** The financial year that `text` says, or null: `1999-00` is one, `2023-25` and `2023` are not. */
export function parseFinancialYear(text: string): FinancialYear | null {
  if (!/^(?:19|2[0-9])[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  const year = named(Number(text.slice(0, 4)));
  return year === text ? year : null;
}

/** The first month of a financial year, an April. */
export function financialYearStart(year: FinancialYear): Month {
  return monthOf(Number(year.slice(0, 4)), 4);
}

function named(start: number): FinancialYear {
  const end = String((start + 1) % 100).padStart(2, '0');
  return `${String(start).padStart(4, '0')}-${end}` as FinancialYear;
}
