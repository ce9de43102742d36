import type { Day } from '@/lib/calendar/day';
import type { Reissue } from '../../snapshot/snapshot';
import { type Cell, dayCell, textCell } from '../../workbook/cell';
import { dayFormat } from '../../workbook/formats';
import { proseRows } from '../../workbook/prose-rows';
import { headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';

/** Of the figure, of what it was, and of what it is. */
const WIDTHS = [60, 50, 50] as const;

/** What a re-issue changes: whose place it takes, as at when that was, why, and every figure that differs. */
export function changesSheet(
  words: Words,
  facts: MonthlyFacts,
  { supersedes, asAt, note, differences }: Reissue,
  frame: { readonly name: string; readonly mark: string | null },
): Sheet {
  const { t, locale } = words;
  const above: readonly (readonly (Cell | null)[])[] = [
    ...sheetTop(
      words,
      facts.asAt,
      frame.mark,
      t('report.section.changes'),
      t('report.changes.caption', { id: supersedes }),
    ),
    [textCell(t('reportFiles.changes.supersedes'), 'prose'), textCell(supersedes, 'prose')],
    [textCell(t('reportFiles.changes.as-at'), 'prose'), dayCell(asAt as Day, dayFormat(locale), 'prose')],
    ...proseRows(note, WIDTHS[1]).map((cell, at) => [
      at === 0 ? textCell(t('reportFiles.changes.why'), 'prose') : null,
      cell,
    ]),
    [],
  ];
  return {
    name: frame.name,
    widths: WIDTHS,
    rows: [
      ...above,
      headCells([t('report.changes.figure'), t('report.changes.before'), t('report.changes.after')]),
      ...(differences.length > 0
        ? differences.map(({ label, before, after }) =>
            [label, before, after].map((text) => textCell(text[locale], 'prose')),
          )
        : [[textCell(t('report.changes.same'), 'prose')]]),
    ],
    head: above.length + 1,
    headScrolls: true,
    leftFrozen: 0,
    charts: [],
    names: [],
  };
}
