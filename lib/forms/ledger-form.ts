import { baseOf } from '@/lib/kpi/base-of';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { parseExpression, printExpression } from '@/lib/kpi/expression';
import { halfUnitOf } from '@/lib/proposals/ledger/half-unit';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { ledgerEntryForm } from '@/lib/proposals/read-proposed';
import { type LedgerForm, type SideOfRatio, weightField } from './ledger-fields';

/** What was typed, by field. */
export type TypedLedger = Readonly<Record<string, string>>;

/** A field that doesn't say what it should. */
export type LedgerFormProblem = { readonly field: string; readonly code: LedgerFormCode };
export const LEDGER_FORM_CODES = [
  'month-unfit',
  'year-unfit',
  'day-unfit',
  'value-unfit',
  'id-unfit',
  'book-unfit',
  'choice-unfit',
  'text-unfit',
  'counts-none',
  'weight-unfit',
] as const;
type LedgerFormCode = (typeof LEDGER_FORM_CODES)[number];

export type ReadLedgerForm =
  | { readonly kind: 'entries'; readonly entries: readonly LedgerEntry[] }
  | { readonly kind: 'problems'; readonly problems: readonly LedgerFormProblem[] };

/**
 * The entries that a form says, or every field that doesn't say what it should. What they say beside the ledger is looked
 * at there.
 *
 * @example readLedgerForm('setting', { name: 'variance-note-percent', from: '2026-04', value: '5' }).kind // 'entries'
 */
export function readLedgerForm(form: LedgerForm, typed: TypedLedger): ReadLedgerForm {
  const read = rawEntries(form, typed).map((raw) => ledgerEntryForm.safeParse(raw));
  const problems = [
    ...weightProblems(typed),
    ...read.flatMap(({ error }) => (error?.issues ?? []).map(({ path }) => problemAt(path))),
  ];
  const firsts = problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at);
  if (firsts.length > 0) return { kind: 'problems', problems: firsts };
  return { kind: 'entries', entries: read.flatMap(({ data }) => data ?? []) };
}

function rawEntries(form: LedgerForm, typed: TypedLedger): readonly unknown[] {
  const of = (field: string) => (typed[field] ?? '').trim();
  const texts = (field: 'name' | 'note') => ({
    en: of(`${field}_en`),
    'zh-Hant': of(`${field}_zh-Hant`),
    'zh-Hans': of(`${field}_zh-Hans`),
  });
  const year = /^\d{4}$/.test(of('year')) ? Number(of('year')) : null;
  const citation = { book: of('book') === '' ? null : of('book').replace('–', '-'), place: of('place') };
  const measure = of('measure');
  const definition = {
    entry: 'definition',
    measure,
    ...definitionOf(typed),
    name: texts('name'),
    note: texts('note'),
  };
  const target = {
    ...{ entry: 'target', measure, validFrom: of('from'), value: of('value') },
    ...{ comparison: of('comparison'), citation },
  };
  switch (form) {
    case 'measure':
      return [{ ...definition, validFrom: null }, ...(of('comparison') === 'none' ? [] : [target])];
    case 'definition':
      return [{ ...definition, validFrom: of('from') || null }];
    case 'target':
      return [target];
    case 'plan':
      return [{ entry: 'plan', measure, year, value: of('value'), citation }];
    case 'published': {
      const [printed, halfUnit] = [of('printed'), of('halfUnit') || (halfUnitOf(of('printed')) ?? '')];
      const said = { printed, halfUnit, precisionReason: of('precisionReason'), published: of('published') };
      return [{ entry: 'published', measure, year, ...said, citation }];
    }
    case 'holiday':
      return [{ entry: 'holiday', day: of('day'), kept: of('kept') !== 'no', name: texts('name') }];
    case 'setting':
      return [{ entry: 'setting', name: of('name'), validFrom: of('from') || null, value: of('value') }];
  }
}

function definitionOf(typed: TypedLedger) {
  const [numerator, denominator] = [sumOf(typed, 'numerator'), sumOf(typed, 'denominator')];
  const unit = typed['unit'] === 'score' ? 'score' : 'percent';
  const parsed = parseExpression(denominator);
  const base = parsed.kind === 'expression' ? baseOf(parsed.expression, unit) : 'counts';
  const precision = /^\d$/.test(typed['precision'] ?? '') ? Number(typed['precision']) : null;
  return { kind: typed['kind'], numerator, denominator, base, unit: typed['unit'], precision };
}

const WEIGHT = /^-?[1-9]\d{0,8}$/;

/** A minus that somebody typed, whichever it is. */
function weightIn(typed: TypedLedger, side: SideOfRatio, count: (typeof COUNT_CODES)[number]): string {
  return (typed[weightField(side, count)] ?? '')
    .trim()
    .replace(/^[−–+]/, (sign) => (sign === '+' ? '' : '-'));
}

/** The sum that the fields say, in the order of the catalogue; empty for none. */
function sumOf(typed: TypedLedger, side: SideOfRatio): string {
  const [first, ...others] = COUNT_CODES.flatMap((count) => {
    const weight = weightIn(typed, side, count);
    return WEIGHT.test(weight) ? [{ count, weight: BigInt(weight) }] : [];
  });
  return first ? printExpression([first, ...others]) : '';
}

function weightProblems(typed: TypedLedger): readonly LedgerFormProblem[] {
  return (['numerator', 'denominator'] as const).flatMap((side) => {
    const isUnfit = COUNT_CODES.some(
      (count) => !/^(?:0?|-?[1-9]\d{0,8})$/.test(weightIn(typed, side, count)),
    );
    return isUnfit ? [{ field: side, code: 'weight-unfit' as const }] : [];
  });
}

const CODES: Readonly<Record<string, LedgerFormCode>> = {
  measure: 'id-unfit',
  from: 'month-unfit',
  year: 'year-unfit',
  day: 'day-unfit',
  published: 'day-unfit',
  value: 'value-unfit',
  halfUnit: 'value-unfit',
  book: 'book-unfit',
  numerator: 'counts-none',
  denominator: 'counts-none',
  kind: 'choice-unfit',
  unit: 'choice-unfit',
  comparison: 'choice-unfit',
  precision: 'choice-unfit',
  name: 'choice-unfit',
};

/** `['name', 'en']` is the field `name_en`, `['citation', 'place']` is `place`. */
function problemAt(path: readonly PropertyKey[]): LedgerFormProblem {
  const [first = '', second] = path.map(String);
  const nested = first === 'citation' ? (second ?? 'book') : `${first}_${second}`;
  const field =
    first === 'validFrom' ? 'from' : second === undefined && first !== 'citation' ? first : nested;
  return { field, code: CODES[field] ?? 'text-unfit' };
}
