import { shown } from '@/lib/format/shown';
import type { RowProblem } from '../problem';
import type { ReadAs, RowSink } from '../read-as';
import { openArchive } from './archive';
import { readDateStyles } from './date-styles';
import { withContent } from './left-sheets';
import { LIMITS } from './limits';
import { looksLikeArchive, looksLikeOldWorkbook } from './looks-like';
import { readNeededPart } from './read-part';
import { readSharedTexts } from './shared-texts';
import { SheetRows } from './sheet-rows';
import { SheetTable } from './sheet-table';
import { findParts, type SheetPart } from './workbook-parts';
import { WorkbookProblem } from './workbook-problem';

/**
 * Reads one sheet of an XLSX workbook and hands its rows on, with their numbers as in the spreadsheet, each as wide as the
 * first. Nothing is computed and nothing outside is asked for; what the bytes may cost is bounded (`LIMITS`) before they
 * are unpacked.
 *
 * @param wanted the sheet's name in our templates; without it, the first visible sheet is read
 * @throws WorkbookProblem
 */
export function readXlsx(bytes: Uint8Array, wanted: string, sink: RowSink): ReadAs {
  if (looksLikeOldWorkbook(bytes)) throw new WorkbookProblem('workbook-encrypted');
  if (!looksLikeArchive(bytes)) throw new WorkbookProblem('not-a-workbook');
  const archive = openArchive(bytes);
  const { sheet, others, texts, styles, epoch } = findParts(archive, wanted);
  const known = {
    texts: readSharedTexts(archive, texts),
    dateStyles: readDateStyles(archive, styles),
    epoch,
  };
  const left = withContent(archive, others);
  if (left.length > 0) sink.addWarning(otherSheets(sheet, left));
  const table = new SheetTable(sink);
  readNeededPart(archive, sheet.part, LIMITS.sheet, new SheetRows(known, (row) => table.add(row)));
  return {
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheet: sheet.name,
    dates: table.hasDates ? epoch : null,
  };
}

/** So many names say which sheets are meant. */
const MOST_NAMED = 3;

function otherSheets({ name }: SheetPart, left: readonly SheetPart[]): RowProblem {
  const names = left.slice(0, MOST_NAMED).map((one) => shown(one.name));
  const facts = {
    sheet: shown(name),
    count: left.length,
    names: [...names, ...(left.length > MOST_NAMED ? ['…'] : [])].join(', '),
  };
  return { row: 1, column: null, value: null, code: 'other-sheets', facts };
}
