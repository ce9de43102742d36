import { COUNTS, type CountCode } from '@/lib/kpi/counts';

export type MonthColumn = 'month' | 'note' | CountCode;

/** Every column that a months file may have, in the order of our own files. */
export const MONTH_COLUMNS: readonly MonthColumn[] = ['month', ...COUNTS.map((count) => count.code), 'note'];
