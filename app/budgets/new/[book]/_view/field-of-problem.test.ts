import { expect, test } from 'vitest';
import type { SheetFile } from '@/lib/imports/book/sheet/file-of-sheet';
import { sheet2025 } from '@/lib/imports/book/testing/sheet-2025';
import { fieldOfProblem } from './field-of-problem';

const file = {
  json: {
    book: '2025-26',
    targets: [{ measure: 'abandoned' }, { measure: 'satisfaction' }],
    links: [{ from: { book: '2024-25', head: '135', programme: 3 }, to: { head: '47', programme: 1 } }],
  },
  planned: [{ id: 'pledge/satisfaction/target', field: 'heads.0.pledges.2.target' }],
  targets: ['heads.0.pledges.1', 'heads.0.pledges.2'],
} as unknown as SheetFile;

const SHEET = sheet2025();

test.each([
  ['Head 135, table targets, figure pledge/satisfaction/target', 'heads.0.pledges.2.target'],
  ['targets[1].comparison', 'heads.0.pledges.2.comparison'],
  ['targets[0].from', 'heads.0.pledges.1.from'],
  ['targets, measure satisfaction', 'heads.0.pledges.2.from'],
  ['targets[7].from', null],
  ['links[0].day', 'links.0.day'],
  ['link from Head 135 Programme (3) of 2024-25 to Head 47 Programme (1)', 'links.0.fromHead'],
  ['link from Head 135 Programme (3) of 2024-25 to Head 47 Programme (2)', null],
  // Each programme has three notes; the second programme's first is the fourth of all.
  ['note to Head 135 Programme (2), 2025-26 (estimate) against 2024-25 (revised)', 'notes.3.text.en'],
  ['note to Head 135, 2024-25 (revised) against 2024-25 (original)', 'notes.10.text.en'],
  ['book', null],
])('a problem at “%s” is mended in %s', (place, field) => {
  expect(fieldOfProblem(SHEET, file, { place })).toBe(field);
});
