import { checkTerms } from '@/lib/budget/check-terms';
import type { Figure } from '@/lib/budget/figure';
import { readPrinted } from '@/lib/budget/printed-amount';
import { type Reconciled, workOut } from '@/lib/budget/reconcile';
import type { Unit } from '@/lib/budget/unit';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { halfUnit } from '@/lib/exact/interval';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { Follows } from './follows';
import { planFigures, sheetRow } from './plan-figures';
import type { PlannedFigure } from './planned-figure';
import { PRECISIONS } from './printed-words';
import type { BookSheet, SheetTexts } from './sheet';
import { cellOf } from './sheet-cell';

/** A sum or change of a sheet as it stands while it is typed. */
export type SheetRow = {
  /** The figure's id; of its second derivation `id~2`. */
  readonly row: string;
  /** The field that the figure is typed in. */
  readonly field: string;
  /** The derivation worked out over what is there; null where nothing of it is. */
  readonly reconciled: Reconciled | null;
  /** How many of the figures that it follows from are typed, and how many there could be. */
  readonly typed: number;
  readonly of: number;
  readonly explanation: SheetTexts | null;
};

/** What a sheet says while it is typed. */
export type SheetCheck = {
  readonly rows: readonly SheetRow[];
  /** Cells that say no number. */
  readonly unreadable: readonly { readonly field: string; readonly printed: string }[];
  /** How many cells have something in them, and how many there are. */
  readonly typed: number;
  readonly of: number;
  /** What can be read of the cells. */
  readonly figures: readonly Figure[];
};

const NO_REASON = { en: '', 'zh-Hant': '', 'zh-Hans': '' };

/**
 * Every sum and change of a sheet whose figure is typed, against what is typed of what it follows from; by the very
 * arithmetic that judges books.
 *
 * @param book the sheet's book
 */
export function checkSheet(sheet: BookSheet, book: FinancialYear): SheetCheck {
  const planned = planFigures(sheet, book);
  const unreadable: { field: string; printed: string }[] = [];
  const figures = new Map<string, Figure>();
  const filled = planned.filter(({ typed }) => typed.trim() !== '');
  for (const one of filled) {
    const marks = sheet.heads
      .find(({ number }) => number === one.head)
      ?.footnotes.map(({ mark }) => mark.trim());
    const figure = figureOf(one, marks ?? []);
    if (figure === null) unreadable.push({ field: one.field, printed: one.typed.trim() });
    else figures.set(one.id, figure);
  }
  const told = new Map(sheet.explanations.map(({ row, text }) => [row, text]));
  const rows = filled.flatMap((one) => {
    const figure = figures.get(one.id);
    if (!figure) return [];
    return one.follows.flatMap((follows, place): SheetRow[] => {
      const row = sheetRow(one.id, place);
      const terms = termsOf(follows);
      const typed = terms.filter((id) => figures.has(id)).length;
      if (typed === 0) return [];
      const explanation = told.get(row) ?? null;
      const found = reconciled(figures, figure, follows, explanation);
      return [{ row, field: one.field, reconciled: found, typed, of: terms.length, explanation }];
    });
  });
  return { rows, unreadable, typed: filled.length, of: planned.length, figures: [...figures.values()] };
}

function termsOf(follows: Follows): readonly string[] {
  return follows.how === 'change' ? [follows.later, follows.earlier] : [...follows.plus, ...follows.minus];
}

function reconciled(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  follows: Follows,
  text: SheetTexts | null,
): Reconciled | null {
  const explained = text !== null && [text.en, text.zhHant, text.zhHans].every((one) => one.trim() !== '');
  const explanation = explained ? { en: text.en, 'zh-Hant': text.zhHant, 'zh-Hans': text.zhHans } : null;
  const isThere = (id: string) => figures.has(id);
  if (follows.how === 'change' || !follows.minus.every(isThere)) {
    if (!termsOf(follows).every(isThere)) return null;
  }
  const derivation =
    follows.how === 'change'
      ? { ...follows, explanation }
      : { ...follows, plus: follows.plus.filter(isThere), explanation };
  return checkTerms(figures, figure, derivation).length > 0 ? null : workOut(figures, figure, derivation);
}

/** A cell as the figure that it would be; null where it says no number. */
function figureOf(one: PlannedFigure, marks: readonly string[]): Figure | null {
  const { printed, footnotes } = cellOf(one.typed, marks);
  const amount = readPrinted(printed);
  if (amount === null) return null;
  const named: Readonly<Record<string, { readonly reason: object; readonly halfUnit?: string }>> = PRECISIONS;
  const precision = named[one.precision];
  const half = precision?.halfUnit === undefined ? null : parseDecimal(precision.halfUnit);
  return {
    id: one.id,
    table: one.table,
    head: one.head,
    subject: one.subject,
    label: one.label && { en: one.label.en, 'zh-Hant': one.label.zhHant, 'zh-Hans': one.label.zhHans },
    printed,
    ...amount,
    unit: one.unit as Unit,
    halfUnit: half?.kind === 'decimal' ? half.value : halfUnit(amount.digits),
    precisionReason: NO_REASON,
    footnotes,
    derivations: [],
  };
}
