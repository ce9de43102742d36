import type { Book, Head } from '@/lib/budget/book';
import { type Commitment, commitmentsOf } from '@/lib/budget/commitments';
import { COMMITMENT_COLUMNS, type CommitmentColumn } from '@/lib/budget/figure';
import { add, type Fraction, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDecimal } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { type Cell, type Note, notesOf, plainCell } from './cell';
import { sourceText } from './words';

export type CommitmentsView = {
  readonly title: string;
  readonly columns: readonly { readonly key: CommitmentColumn; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly code: string | null;
    readonly name: string;
    readonly total: boolean;
    readonly cells: readonly (Cell | null)[];
  }[];
  /** `500,000 − 321,400 − 60,400 = 118,200`, and whether that is what is printed. */
  readonly proofs: readonly {
    readonly key: string;
    readonly sum: string;
    readonly agrees: boolean;
    readonly says: string;
  }[];
  readonly notes: readonly Note[];
  readonly source: string;
};

/** The commitments of a head with the proof of each balance; null where it has none. */
export function commitmentsView(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
): CommitmentsView | null {
  const commitments = commitmentsOf(book, head.number);
  if (commitments.length === 0) return null;
  const figures = commitments.flatMap((commitment) => Object.values(commitment.figures));
  const items = commitments.filter(({ item }) => item !== null);
  return {
    title: title(t, items),
    columns: COMMITMENT_COLUMNS.map((key) => ({ key, text: t(`budgets.commitments.${key}`) })),
    rows: commitments.map(({ subhead, item, figures: own }) => ({
      key: `${subhead}-${item?.code ?? 'total'}`,
      code: item && `${subhead} ${item.code}`,
      name: item?.name[locale] ?? t('budgets.commitments.total', { subhead }),
      total: item === null,
      cells: COMMITMENT_COLUMNS.map((column) => {
        const figure = own[column];
        return figure ? plainCell(book, figure) : null;
      }),
    })),
    proofs: items.flatMap((commitment) => proofOf(t, commitment) ?? []),
    notes: notesOf(book, figures, locale),
    source: sourceText(t, locale, book, figures),
  };
}

function title(t: Translator, items: readonly Commitment[]): string {
  const balances = items.flatMap(({ figures }) => figures.balance ?? []);
  const [only] = balances;
  if (!only) return t('budgets.commitments.finding-none');
  const sum = balances.map(({ value }) => value).reduce(add, whole(0n));
  return t('budgets.commitments.finding', { balance: amountText(sum, only.digits) });
}

function proofOf(t: Translator, { subhead, item, figures, remainder, agrees }: Commitment) {
  const { approved, accumulated, revised, balance } = figures;
  if (!approved || !accumulated || !revised || !balance || !remainder) return null;
  const left = amountText(remainder, approved.digits);
  return {
    key: `${subhead}-${item?.code}`,
    sum: `${approved.printed} − ${accumulated.printed} − ${revised.printed} = ${left}`,
    agrees,
    says: agrees
      ? t('budgets.commitments.agrees')
      : t('budgets.commitments.differs', { printed: balance.printed }),
  };
}

function amountText(value: Fraction, digits: number): string {
  return formatDecimal(fixed(value, digits));
}
