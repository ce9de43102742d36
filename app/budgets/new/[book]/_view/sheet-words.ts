import { calendarYearOf, yearAtStage } from '@/lib/budget/book-years';
import { STAGES } from '@/lib/budget/stage';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { PRECISION_NAMES, PRECISIONS } from '@/lib/imports/book/sheet/printed-words';
import type { SheetTexts } from '@/lib/imports/book/sheet/sheet';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';

/** The words of a book's form: its columns, by what they are. */
export function sheetWords(t: Translator, locale: Locale, book: FinancialYear) {
  const year = calendarYearOf(book);
  const days = { start: `${year}-03-31` as Day, end: `${year + 1}-03-31` as Day };
  return {
    t,
    locale,
    book: { id: book },
    stages: STAGES.map((stage) => ({
      stage,
      text: columnText(t, locale, { year: yearAtStage(book, stage), stage }),
    })),
    changes: (['revisedOnOriginal', 'estimateOnRevised', 'estimateOnOriginal'] as const).map((name) => ({
      name,
      text: t(`booksEntry.column.${name}`),
    })),
    commitments: (['approved', 'accumulated', 'revised', 'balance'] as const).map((name) => ({
      name,
      text: t(`booksEntry.column.${name}`),
    })),
    pledges: [
      { name: 'target' as const, text: t('booksEntry.column.target') },
      { name: 'before' as const, text: t('booksEntry.column.before', { year: String(year - 2) }) },
      { name: 'last' as const, text: t('booksEntry.column.last', { year: String(year - 1) }) },
      { name: 'plan' as const, text: t('booksEntry.column.plan', { year: String(year) }) },
    ],
    day: (which: string) => formatDay(which === 'end' ? days.end : days.start, locale),
    /** A text of the sheet in the page's language, else in English. */
    told: (texts: SheetTexts) =>
      (locale === 'en' ? texts.en : locale === 'zh-Hant' ? texts.zhHant : texts.zhHans) || texts.en,
    in: (what: string, column: string) => t('booksEntry.form.in-column', { what, column }),
  };
}

export type SheetWordsOf = ReturnType<typeof sheetWords>;

/** How precisely a figure may be printed, to choose from, each in words. */
export function precisionChoices(told: SheetWordsOf['told']) {
  return PRECISION_NAMES.map((value) => ({ value, text: told(PRECISIONS[value].reason) }));
}
