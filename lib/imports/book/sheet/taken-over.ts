import type { Book } from '@/lib/budget/book';
import type { Figure, Subject } from '@/lib/budget/figure';
import type { Names } from '@/lib/budget/names';
import { STAGES } from '@/lib/budget/stage';
import type { BookFile } from '../book-file';
import { namesJson } from '../file-of-book';
import { PLEDGE_COLUMNS, PRECISION_NAMES, PRECISIONS } from './printed-words';
import type { SheetTexts } from './sheet';
import { shiftYears } from './shift-years';

/** What a sheet is begun from, and how. */
export type Taken = {
  readonly from: Book;
  readonly by: number;
  /** From the ids of the book that it is begun from to the sheet's own. */
  readonly ids: ReadonlyMap<string, string>;
  readonly filled: boolean;
  readonly targets: BookFile['targets'];
};

/** As it was printed, with its marks behind it; nothing where amounts aren't taken over. */
export function cellOf({ filled }: Taken, figure: Figure | null): string {
  return filled && figure ? [figure.printed, ...figure.footnotes].join(' ') : '';
}

export function fourOf(of: (stage: (typeof STAGES)[number]) => string) {
  return Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Record<
    (typeof STAGES)[number],
    string
  >;
}

export function shifted(subject: Subject, by: number): Subject {
  return JSON.parse(JSON.stringify(subject), (key, value: unknown) => {
    if (key === 'year' && typeof value === 'number') return value + by;
    return typeof value === 'string' && (key === 'year' || key === 'day') ? shiftYears(value, by) : value;
  }) as Subject;
}

export function renamed(
  { ids }: Taken,
  derivation: Figure['derivations'][number],
): Figure['derivations'][number] {
  const id = (old: string) => ids.get(old) ?? old;
  return derivation.how === 'change'
    ? { ...derivation, later: id(derivation.later), earlier: id(derivation.earlier) }
    : { ...derivation, plus: derivation.plus.map(id), minus: derivation.minus.map(id) };
}

export function shiftedTexts(names: Names | null, by: number): SheetTexts {
  const { en, zhHant, zhHans } = namesOrNone(names);
  return { en: shiftYears(en, by), zhHant: shiftYears(zhHant, by), zhHans: shiftYears(zhHans, by) };
}

export function namesOrNone(names: Names | null): SheetTexts {
  return names === null ? { en: '', zhHant: '', zhHans: '' } : namesJson(names);
}

/** What the line of a pledge says, without the column that stands behind it. */
export function pledgeLabel(figure: Figure | null): SheetTexts {
  const label = namesOrNone(figure?.label ?? null);
  if (figure?.subject.kind !== 'pledge') return label;
  const { column, year } = figure.subject;
  const behind =
    column === 'target' || year === null ? PLEDGE_COLUMNS.target() : PLEDGE_COLUMNS[column](year);
  const without = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text);
  return {
    en: without(label.en, behind.en),
    zhHant: without(label.zhHant, behind.zhHant),
    zhHans: without(label.zhHans, behind.zhHans),
  };
}

/** The name of a figure's precision: the one that gives the same reason, else as figures are mostly printed. */
export function precisionOf({ precisionReason, unit }: Figure): string {
  const named = PRECISION_NAMES.find((name) => PRECISIONS[name].reason.en === precisionReason.en);
  return (
    named ??
    (unit === '%'
      ? 'percent'
      : unit === 'calls' || unit === 'written contacts'
        ? 'around-thousand'
        : 'as-printed')
  );
}
