import { expect } from 'vitest';
import { evaluate } from './evaluate';
import type { StoredWorkbook } from './open-workbook';

/** Works every formula out anew and holds it against the value kept beside it. Returns how many there are. */
export function expectComputed(workbook: StoredWorkbook): number {
  let count = 0;
  for (const [sheet, cells] of Object.entries(workbook.sheets))
    for (const [address, { formula, value }] of Object.entries(cells)) {
      if (formula === null) continue;
      count += 1;
      const worked = evaluate(workbook, sheet, formula);
      const place = `${sheet} ${address} =${formula}`;
      if (typeof value === 'number') expect(worked, place).toBeCloseTo(value, 9);
      else expect(worked, place).toBe(value);
    }
  return count;
}
