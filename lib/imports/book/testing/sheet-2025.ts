import type { Book } from '@/lib/budget/book';
import { parseBookJson } from '../parse-book';
import { beginSheet } from '../sheet/begin-sheet';
import { fileOfSheet } from '../sheet/file-of-sheet';
import type { BookSheet } from '../sheet/sheet';
import { fieldsOfSheet, sheetOfFields } from '../sheet/sheet-fields';
import { BOOK_2024_25 } from './book-of-2024-25';

const four = (field: string, ...printed: string[]) =>
  Object.fromEntries(
    ['actual', 'original', 'revised', 'estimate'].map((stage, at) => [
      `${field}.${stage}`,
      printed[at] ?? '',
    ]),
  );
const three = (field: string, ...printed: string[]) =>
  Object.fromEntries(
    ['revisedOnOriginal', 'estimateOnRevised', 'estimateOnOriginal'].map((name, at) => [
      `${field}.${name}`,
      printed[at] ?? '',
    ]),
  );

/**
 * What somebody types for a made-up 2025–26 over the sheet begun from 2024–25: by hand so that every sum holds. Programmes
 * 19.9 + 196.4 + 371.9 = 588.2, 22.7 + 251.1 + 386.5 = 660.3, 21.4 + 240.0 + 379.2 = 640.6, 23.5 + 262.5 + 401.8 = 687.8;
 * subheads 440,200 + 60,400 + 87,600 = 588,200 and so on.
 */
export const TYPED_2025: Readonly<Record<string, string>> = {
  published: '2025-02-26',
  ...four('heads.0.programmes.0.provision', '19.9', '22.7', '21.4', '23.5'),
  ...three('heads.0.programmes.0.changes', '–5.7%', '+9.8%', '+3.5%'),
  ...four('heads.0.programmes.1.provision', '196.4', '251.1', '240.0', '262.5'),
  ...three('heads.0.programmes.1.changes', '–4.4%', '+9.4%', '+4.5%'),
  ...four('heads.0.programmes.2.provision', '371.9', '386.5', '379.2', '401.8'),
  ...three('heads.0.programmes.2.changes', '–1.9%', '+6.0%', '+4.0%'),
  ...four('heads.0.whole.provision', '588.2', '660.3', '640.6', '687.8'),
  ...three('heads.0.whole.changes', '–3.0%', '+7.4%', '+4.2%'),
  ...four('heads.0.lines.0.amounts', '440,200', '480,593', '460,600', '500,000'),
  ...four('heads.0.lines.2.amounts', '60,400', '60,000', '60,000', '58,200'),
  ...four('heads.0.lines.5.amounts', '87,600', '119,670', '120,000', '129,600'),
  ...four('heads.0.lines.8.amounts', '588,200', '660,263', '640,600', '687,800'),
  'heads.0.pledges.0.target': '80',
  'heads.0.pledges.0.before': '74',
  'heads.0.pledges.0.last': '78',
  'heads.0.pledges.0.plan': '80',
};

/** That sheet. */
export function sheet2025(): BookSheet {
  const begun = fieldsOfSheet(beginSheet(BOOK_2024_25, '2025-26' as Book['id']));
  const sheet = sheetOfFields({ ...begun, ...TYPED_2025 });
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

/** What the file of a sheet says. */
export function bookOf(sheet: BookSheet) {
  return parseBookJson(fileOfSheet(sheet, '2025-26' as Book['id']).json);
}
