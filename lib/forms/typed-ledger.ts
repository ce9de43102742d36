import { parseExpression } from '@/lib/kpi/expression';
import type { LedgerEntry, Texts } from '@/lib/proposals/ledger-entry';
import { type SideOfRatio, weightField } from './ledger-fields';
import type { TypedLedger } from './ledger-form';

/**
 * What somebody would have typed to say an entry: what a form shows that corrects it.
 *
 * @example typedLedger(entry)['from'] // '2013-01'
 */
export function typedLedger(entry: LedgerEntry): TypedLedger {
  switch (entry.entry) {
    case 'definition':
      return {
        ...{ measure: entry.measure, from: entry.validFrom ?? '', kind: entry.kind, unit: entry.unit },
        ...{ precision: String(entry.precision) },
        ...texts('name', entry.name),
        ...texts('note', entry.note),
        ...weights('numerator', entry.numerator),
        ...weights('denominator', entry.denominator),
      };
    case 'target':
      return {
        ...{
          measure: entry.measure,
          comparison: entry.comparison,
          value: entry.value,
          from: entry.validFrom,
        },
        ...cited(entry),
      };
    case 'plan':
      return { measure: entry.measure, year: String(entry.year), value: entry.value, ...cited(entry) };
    case 'published': {
      const { measure, printed, halfUnit, precisionReason, published } = entry;
      return {
        ...{ measure, year: String(entry.year), printed, halfUnit, precisionReason, published },
        ...cited(entry),
      };
    }
    case 'holiday':
      return { day: entry.day, kept: entry.kept ? 'yes' : 'no', ...texts('name', entry.name) };
    case 'setting':
      return { name: entry.name, from: entry.validFrom ?? '', value: entry.value };
  }
}

function texts(field: 'name' | 'note', said: Texts): TypedLedger {
  return Object.fromEntries(Object.entries(said).map(([language, text]) => [`${field}_${language}`, text]));
}

function cited({
  citation,
}: {
  readonly citation: { readonly book: string | null; readonly place: string };
}) {
  return { book: citation.book ?? '', place: citation.place };
}

function weights(side: SideOfRatio, text: string): TypedLedger {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') return {};
  return Object.fromEntries(
    parsed.expression.map(({ count, weight }) => [weightField(side, count), String(weight)]),
  );
}
