import { expect, test } from 'vitest';
import type { SheetFile } from '@/lib/imports/book/sheet/file-of-sheet';
import { fieldOfProblem } from './field-of-problem';

const file = {
  json: { targets: [{ measure: 'abandoned' }, { measure: 'satisfaction' }] },
  planned: [{ id: 'pledge/satisfaction/target', field: 'heads.0.pledges.2.target' }],
  targets: ['heads.0.pledges.1', 'heads.0.pledges.2'],
} as unknown as SheetFile;

test.each([
  ['Head 135, table targets, figure pledge/satisfaction/target', 'heads.0.pledges.2.target'],
  ['targets[1].comparison', 'heads.0.pledges.2.comparison'],
  ['targets[0].from', 'heads.0.pledges.1.from'],
  ['targets, measure satisfaction', 'heads.0.pledges.2.from'],
  ['targets[7].from', null],
  ['links[0].day', 'links.0.day'],
  ['book', null],
])('a problem at “%s” is mended in %s', (place, field) => {
  expect(fieldOfProblem(file, { place })).toBe(field);
});
