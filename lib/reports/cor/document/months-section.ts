import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { inUnit } from '@/lib/overview/words';
import type { DocumentCell, DocumentTable, Section } from '../../document/report-document';
import type { CorFacts } from '../cor-facts';
import type { CorActual, CorPledge } from '../cor-pledge';
import { monthsValueText } from '../months-text';
import { monthsDifferenceText } from '../words';

/** Every actual of the table beside what the year's approved months give, with the difference and the verdict. */
export function monthsSection(t: Translator, locale: Locale, { pledges }: CorFacts): Section {
  const column = (title: string, width: number) => ({ title, width, align: 'right' as const });
  const table: DocumentTable = {
    id: 'months',
    caption: t('reportCor.months.caption'),
    columns: [
      { title: t('reportCor.months.pledge'), width: 26, align: 'left' },
      column(t('reportCor.months.year'), 9),
      column(t('reportCor.months.printed'), 12),
      column(t('reportCor.months.value'), 16),
      column(t('reportCor.months.difference'), 11),
      { title: t('reportCor.months.verdict'), width: 26, align: 'left' },
    ],
    rows: pledges.flatMap((pledge) =>
      pledge.actuals.map((actual) => ({ kind: 'body' as const, cells: cellsOf(t, locale, pledge, actual) })),
    ),
    notes: [],
  };
  return {
    id: 'months',
    title: t('reportCor.months.title'),
    blocks: [
      { kind: 'text', tone: 'body', text: t('reportCor.months.intro') },
      { kind: 'table', table },
    ],
  };
}

function cellsOf(
  t: Translator,
  locale: Locale,
  { name, definition }: CorPledge,
  actual: CorActual,
): DocumentCell[] {
  const { year, printed, months } = actual;
  const difference = months.value?.difference ?? null;
  return [
    { text: name[locale] },
    { text: formatCalendarYear(year, locale) },
    { text: inUnit(t, definition.unit, printed) },
    { text: monthsText(t, definition, months) },
    {
      text: difference
        ? monthsDifferenceText(difference, definition.precision)
        : t('reportCor.not-applicable'),
    },
    { text: verdictText(t, definition, actual) },
  ];
}

function monthsText(
  t: Translator,
  definition: CorPledge['definition'],
  { reported, value }: CorActual['months'],
): string {
  if (!value) return reported === 0 ? t('reportCor.months.none') : t('reportCor.months.part', { reported });
  const told = monthsValueText(t, definition, value);
  return value.revised ? t('reportCor.months.revised', { value: told }) : told;
}

function verdictText(
  t: Translator,
  { unit }: CorPledge['definition'],
  { verdict, source, months }: CorActual,
): string {
  const plain = t(`verdict.${verdict}`);
  if (source.kind !== 'months')
    return verdict === 'none' ? plain : t('reportCor.months.verdict-published', { verdict: plain });
  const own = months.value?.printed;
  if (verdict === 'none' || own?.kind !== 'digits' || own.rounds === null) return plain;
  const [value, rounds] = [inUnit(t, unit, own.text), inUnit(t, unit, own.rounds)];
  return t(`verdict.${verdict}-rounds`, { value, rounds });
}
