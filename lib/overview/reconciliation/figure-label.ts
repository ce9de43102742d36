import type { Book, Component, SubheadLine } from '@/lib/budget/book';
import type { Figure, Subject } from '@/lib/budget/figure';
import { headOf } from '@/lib/budget/find-figure';
import type { Names } from '@/lib/budget/names';
import type { YearStage } from '@/lib/budget/stage';
import { type Day, monthOfDay, parseDay } from '@/lib/calendar/day';
import { financialYearOf } from '@/lib/calendar/financial-year';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

/** What a label is told with: the language, the book, and the names of the measures. */
export type LabelWords = {
  readonly t: Translator;
  readonly locale: Locale;
  readonly book: Book;
  readonly measures: readonly { readonly id: string; readonly name: Names }[];
};

type Of<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

/**
 * What a printed figure is a figure of, in words: the label it has, else what its subject says.
 *
 * @example 'Programme (3) Efficiency Office, 2023–24 (Revised), change on 2023–24 (Original)'
 */
export function figureLabel(words: LabelWords, figure: Figure): string {
  const { t, locale, measures } = words;
  if (figure.label) return figure.label[locale];
  const { subject } = figure;
  switch (subject.kind) {
    case 'provision':
      return t('reconciliation.label.of', { what: programme(words, figure), column: column(words, subject) });
    case 'change':
      return t('reconciliation.label.change', {
        what: programme(words, figure),
        column: column(words, subject),
        against: column(words, subject.against),
      });
    case 'subhead':
    case 'total':
    case 'component':
      return t('reconciliation.label.of', {
        what: line(words, figure, subject),
        column: column(words, subject, subject.kind !== 'component'),
      });
    case 'commitment':
      return t('reconciliation.label.of', {
        what: commitment(words, figure, subject),
        column: t(`reconciliation.commitment.${subject.column}`),
      });
    case 'posts':
      return posts(words, figure, subject);
    case 'pledge':
      return t('reconciliation.label.of', {
        what: measures.find(({ id }) => id === subject.measure)?.name[locale] ?? subject.measure,
        column: pledge(words, subject),
      });
    case 'volume':
      return t('reconciliation.label.of', {
        what: t(`reconciliation.volume.${subject.of}`),
        column: formatCalendarYear(subject.year, locale),
      });
    case 'text':
      return figure.id;
  }
}

function programme({ t, locale, book }: LabelWords, { head, subject }: Figure): string {
  const number = 'programme' in subject ? subject.programme : null;
  if (number === null) return t('reconciliation.label.head', { number: head });
  const found = headOf(book, head)?.programmes.find((candidate) => candidate.number === number);
  return t('reconciliation.label.programme', { number, name: found?.name[locale] ?? '' });
}

/** A column of a table: `2023–24 (Revised)`; the table of subheads calls the original the approved estimate. */
function column({ t, locale }: LabelWords, { year, stage }: YearStage, ofSubheads = false): string {
  const named = ofSubheads && stage === 'original' ? 'approved' : stage;
  return t('reconciliation.label.column', {
    year: formatFinancialYear(year, locale),
    stage: t(`reconciliation.stage.${named}`),
  });
}

function line(words: LabelWords, { head }: Figure, { kind, code }: Of<'subhead' | 'total' | 'component'>) {
  const { t, locale, book } = words;
  const held = headOf(book, head);
  const nameOf = (lines: readonly (SubheadLine | Component)[], wanted: string) =>
    lines.find((candidate) => candidate.code === wanted)?.name[locale] ?? wanted;
  const subhead = (wanted: string) =>
    t('reconciliation.label.subhead', { code: wanted, name: nameOf(held?.lines ?? [], wanted) });
  if (kind === 'subhead') return subhead(code);
  if (kind === 'total') return nameOf(held?.lines ?? [], code);
  const name = nameOf(held?.components ?? [], code);
  const component = held?.components.find((candidate) => candidate.code === code);
  // A component has a name of its own; a total is one of its subhead only.
  if (!component || component.group) return name;
  return t('reconciliation.label.within', { whole: subhead(component.subhead), part: name });
}

function commitment({ t, locale, book }: LabelWords, { head }: Figure, of: Of<'commitment'>): string {
  if (of.item === null) return t('reconciliation.label.commitments', { code: of.subhead });
  const found = headOf(book, head)?.items.find(
    (item) => item.subhead === of.subhead && item.code === of.item,
  );
  return t('reconciliation.label.item', { code: of.item, name: found?.name[locale] ?? '' });
}

function posts(words: LabelWords, figure: Figure, { posts: kind, day }: Of<'posts'>): string {
  const { t, locale } = words;
  const date = parseDay(day);
  const when = date && (kind === 'change' ? yearThatEnds(date, locale) : formatDay(date, locale));
  const what = t(`reconciliation.posts.${kind}`, { when: when ?? day });
  const ofProgramme = 'programme' in figure.subject && figure.subject.programme !== null;
  return ofProgramme
    ? t('reconciliation.label.within', { whole: programme(words, figure), part: what })
    : what;
}

function yearThatEnds(day: Day, locale: Locale): string {
  return formatFinancialYear(financialYearOf(monthOfDay(day)), locale);
}

function pledge({ t, locale }: LabelWords, { column: kind, year }: Of<'pledge'>): string {
  const name = t(`reconciliation.pledge.${kind}`);
  if (year === null) return name;
  return t('reconciliation.label.column', { year: formatCalendarYear(year, locale), stage: name });
}
