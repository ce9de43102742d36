import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Unit } from '@/lib/kpi/definition';
import { type Expression, parseExpression } from '@/lib/kpi/expression';
import type { Comparison } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import type { LedgerEntry, Texts } from '@/lib/proposals/ledger-entry';
import { baseText } from '../base-text';
import { citationText, expressionText, sinceText } from '../definition-facts';
import { inUnit } from '../words';

/** A line of what an entry says; `key` tells it from the others, in every language. */
export type EntryFact = { readonly key: string; readonly term: string; readonly text: string };

type FactKey = keyof typeof import('@/lib/messages/definitions.en').definitions.fact;

/**
 * What an entry of the ledger says, line by line.
 *
 * @param unit its measure's; null where it isn't known: then numbers stand without
 * @example entryFacts(t, 'en', target, 'percent')[0] // { key: 'target', term: 'Target', text: 'at least 90% (higher is better)' }
 */
export function entryFacts(
  t: Translator,
  locale: Locale,
  entry: LedgerEntry,
  unit: Unit | null,
): readonly EntryFact[] {
  const fact = (key: FactKey, text: string): EntryFact => ({
    key,
    term: t(`definitions.fact.${key}`),
    text,
  });
  const value = (digits: string) => (unit === null ? digits : inUnit(t, unit, digits));
  switch (entry.entry) {
    case 'definition':
      return [
        fact('name', inAll(entry.name)),
        fact('note', entry.note[locale]),
        fact('kind', t(`definitions.kind.${entry.kind}`)),
        fact('numerator', sumText(t, entry.numerator)),
        fact('denominator', sumText(t, entry.denominator)),
        fact('base', baseOfEntry(t, entry)),
        fact('unit', t(`definitions.unit.${entry.unit}`)),
        fact('precision', t('measure.precision-decimals', { count: entry.precision })),
        fact('from', sinceText(t, locale, entry.validFrom)),
      ];
    case 'target':
      return [
        fact('target', comparedText(t, entry.comparison, value(entry.value))),
        fact('from', sinceText(t, locale, entry.validFrom)),
        fact('citation', citationText(t, entry.citation)),
      ];
    case 'plan':
      return [
        fact('year', formatCalendarYear(entry.year, locale)),
        fact('plan', value(entry.value)),
        fact('citation', citationText(t, entry.citation)),
      ];
    case 'published':
      return [
        fact('year', formatCalendarYear(entry.year, locale)),
        fact('printed', value(entry.printed)),
        fact('half-unit', `±${entry.halfUnit}`),
        fact('precision-reason', entry.precisionReason),
        fact('citation', citationText(t, entry.citation)),
        fact('published', formatDay(entry.published, locale)),
      ];
    case 'holiday':
      return [
        fact('day', formatDay(entry.day, locale)),
        fact('name', inAll(entry.name)),
        fact('kept', t(entry.kept ? 'definitions.yes' : 'definitions.no')),
      ];
    case 'setting':
      return [fact('value', entry.value), fact('from', sinceText(t, locale, entry.validFrom))];
  }
}

/** A target with its comparison, and which way is better. */
function comparedText(t: Translator, comparison: Comparison, value: string): string {
  const better = comparison === 'at-least' || comparison === 'more-than' ? 'up' : 'down';
  return [t(`comparison.${comparison}`, { value }), t(`definitions.better.${better}`)].join(' · ');
}

function inAll(texts: Texts): string {
  return [...new Set([texts.en, texts['zh-Hant'], texts['zh-Hans']])].join(' · ');
}

function sumText(t: Translator, text: string): string {
  const expression = sumIn(text);
  return expression === null ? text : expressionText(t, expression);
}

function baseOfEntry(
  t: Translator,
  { base, denominator }: Extract<LedgerEntry, { readonly entry: 'definition' }>,
): string {
  const expression = sumIn(denominator);
  return expression === null ? base : baseText(t, { base, denominator: expression });
}

function sumIn(text: string): Expression | null {
  const parsed = parseExpression(text);
  return parsed.kind === 'expression' ? parsed.expression : null;
}
