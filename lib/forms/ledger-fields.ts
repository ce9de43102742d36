import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';

/** What can be proposed by a form of its own. `measure`: a new one, with its first target. */
export const LEDGER_FORMS = [
  'measure',
  'definition',
  'target',
  'plan',
  'published',
  'holiday',
  'setting',
] as const;
export type LedgerForm = (typeof LEDGER_FORMS)[number];

/** How often a count is counted, in the sum above and in the one below. */
export type SideOfRatio = 'numerator' | 'denominator';

const TEXTS = ['en', 'zh-Hant', 'zh-Hans'] as const;
const name = TEXTS.map((language) => `name_${language}` as const);
const note = TEXTS.map((language) => `note_${language}` as const);
const citation = ['book', 'place'] as const;

/** The fields that are typed into, in the order in which they are asked; `counts` stands for the sums of counts. */
export const LEDGER_FIELDS = {
  measure: [
    'measure',
    'kind',
    ...name,
    ...note,
    'unit',
    'counts',
    'precision',
    'comparison',
    'value',
    'from',
    ...citation,
  ],
  definition: ['measure', 'from', 'kind', ...name, ...note, 'unit', 'counts', 'precision', 'reason'],
  target: ['measure', 'comparison', 'value', 'from', ...citation, 'reason'],
  plan: ['measure', 'year', 'value', ...citation, 'reason'],
  published: [
    'measure',
    'year',
    'printed',
    'halfUnit',
    'precisionReason',
    ...citation,
    'published',
    'reason',
  ],
  holiday: ['day', 'kept', ...name, 'reason'],
  setting: ['name', 'from', 'value', 'reason'],
} as const satisfies Readonly<Record<LedgerForm, readonly string[]>>;
export type LedgerField = (typeof LEDGER_FIELDS)[LedgerForm][number];

/**
 * The name of the field that says how often a count is counted.
 *
 * @example weightField('numerator', 'cases_assigned') // 'numerator_cases_assigned'
 */
export function weightField(side: SideOfRatio, count: CountCode): `${SideOfRatio}_${CountCode}` {
  return `${side}_${count}`;
}

/** The names of all fields that a form sends. */
export function fieldsSent(form: LedgerForm): readonly string[] {
  return LEDGER_FIELDS[form].flatMap((field) =>
    field === 'counts'
      ? (['numerator', 'denominator'] as const).flatMap((side) =>
          COUNT_CODES.map((count) => weightField(side, count)),
        )
      : [field],
  );
}
