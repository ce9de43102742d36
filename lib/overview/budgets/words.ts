import type { Book, Head } from '@/lib/budget/book';
import { printChange } from '@/lib/budget/change';
import type { Figure } from '@/lib/budget/figure';
import type { YearStage } from '@/lib/budget/stage';
import type { Unit } from '@/lib/budget/unit';
import { firstDay, lastDay } from '@/lib/calendar/day';
import { type FinancialYear, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

const UNIT_WORDS: Partial<Record<Unit, 'million' | 'thousand' | 'dollars' | 'posts' | 'percent'>> = {
  'HK$ million': 'million',
  "HK$'000": 'thousand',
  HK$: 'dollars',
  posts: 'posts',
  '%': 'percent',
};

/** An amount with the unit in which it is printed: `$386.5m`, `386.5百萬元`. `digits` are the printed ones. */
export function withUnit(t: Translator, unit: Unit, digits: string): string {
  return t(`budgets.money.${UNIT_WORDS[unit] ?? 'other'}`, { value: digits });
}

/** A column of the provision tables: `2023–24 (Revised)`. */
export function columnText(t: Translator, locale: Locale, { year, stage }: YearStage): string {
  return t('budgets.column', {
    year: formatFinancialYear(year, locale),
    stage: t(`budgets.stage.${stage}`),
  });
}

/** The same within a sentence, without parentheses: `2023–24 Revised`. */
export function plainColumnText(t: Translator, locale: Locale, { year, stage }: YearStage): string {
  return t('budgets.column-plain', {
    year: formatFinancialYear(year, locale),
    stage: t(`budgets.stage.${stage}`),
  });
}

/** What a change is measured from: `2023–24 revised estimate`. */
export function baseText(t: Translator, locale: Locale, { year, stage }: YearStage): string {
  return t(`budgets.base.${stage}`, { year: formatFinancialYear(year, locale) });
}

/** A printed change in words that fit into a sentence, and its direction. */
export type ChangeWords = { readonly direction: 'up' | 'down' | 'nil'; readonly change: string };

/** `+5.3%`, `增加5.3%`; `—`, `沒有變動` for exactly nil. `text` is what is printed, its sign left to the words. */
export function changeWords(t: Translator, value: Fraction, text: string): ChangeWords {
  const direction = value.numerator === 0n ? 'nil' : value.numerator > 0n ? 'up' : 'down';
  return { direction, change: t(`budgets.change.${direction}`, { size: text.replace(/^[+–]/, '') }) };
}

/** A printed percentage of change in words: the printed text where there is one, else what it would be. */
export function percentWords(t: Translator, percent: Fraction, printed: string | null): ChangeWords {
  return changeWords(t, percent, printed ?? printChange(percent));
}

/** `(3) Efficiency Office`. */
export function programmeText(t: Translator, head: Head, number: number, locale: Locale): string {
  const name = head.programmes.find((programme) => programme.number === number)?.name[locale] ?? '';
  return t('budgets.programme-name', { number, name });
}

/** That years are financial ones, by the example of the book's own. */
export function financialYearText(t: Translator, locale: Locale, year: FinancialYear): string {
  const start = financialYearStart(year);
  return t('budgets.years-are-financial', {
    year: formatFinancialYear(year, locale),
    from: formatDay(firstDay(start), locale),
    to: formatDay(lastDay(addMonths(start, 11)), locale),
  });
}

/** A book's name as people read it: `2024–25`, without the word for a year. */
export function bookText(book: FinancialYear, locale: Locale): string {
  return formatFinancialYear(book, locale);
}

/** Where figures are printed: the book, and the place of each of their tables once. */
export function sourceText(t: Translator, locale: Locale, book: Book, figures: readonly Figure[]): string {
  const places = new Set(figures.map((figure) => placeOf(book, figure, locale)));
  return t('budgets.source', {
    book: bookText(book.id, locale),
    places: [...places].join(t('budgets.between-places')),
  });
}

/** The place in the document where a figure is printed. */
export function placeOf(book: Book, figure: Figure, locale: Locale): string {
  const table = book.tables.find(({ code, head }) => code === figure.table && head === figure.head);
  return table?.place[locale] ?? '';
}
