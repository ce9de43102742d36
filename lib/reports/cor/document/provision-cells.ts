import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { percentWords } from '@/lib/overview/budgets/words';
import type { DocumentCell } from '../../document/report-document';
import type { CorAmount, CorChange, CorProvisionLine } from '../cor-provision';

/**
 * An amount as the document prints it, the change on the column before it beside it: `367.2 (—)`. Footnotes' marks follow
 * the amount itself.
 *
 * @param marks those of the printed place, which differ from table to table
 */
export function amountCell(
  t: Translator,
  amount: CorAmount | null,
  marks: readonly string[],
  withChange: boolean,
): DocumentCell {
  if (!amount) return { text: t('reportCor.not-applicable') };
  const change = withChange ? amount.changes.find(({ beside }) => beside) : undefined;
  const mark = marks.join('');
  // A cell raises only what stands at its end; before a change the mark stands in the text.
  if (change) return { text: `${amount.printed}${mark} ${inParentheses(change)}` };
  return mark === '' ? { text: amount.printed } : { text: amount.printed, mark };
}

/** What stands below the amounts, the changes on other bases with their base named; null where there is nothing. */
export function changesBelow(
  t: Translator,
  locale: Locale,
  { cells }: Pick<CorProvisionLine, 'cells'>,
): readonly DocumentCell[] | null {
  const below = cells.map((amount) => ({
    text: (amount?.changes ?? [])
      .filter(({ beside }) => !beside)
      .map((change) => changeOn(t, locale, change))
      .join(' '),
  }));
  return below.some(({ text }) => text !== '') ? below : null;
}

/** `(or +5.3% on 2023–24 Original)`. */
function changeOn(t: Translator, locale: Locale, { against, percent, printed }: CorChange): string {
  return t('budgets.change-on', {
    change: percent ? percentWords(t, percent, printed).change : printed,
    year: formatFinancialYear(against.year, locale),
    stage: against.stage,
  });
}

/** `(—)` has its own. */
function inParentheses({ printed }: CorChange): string {
  return printed.startsWith('(') ? printed : `(${printed})`;
}
