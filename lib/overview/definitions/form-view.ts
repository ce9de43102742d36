import type { Locale } from '@/lib/format/locale';
import type { FormField } from '@/lib/forms/form-state';
import { LEDGER_FIELDS, type LedgerField, type LedgerForm, weightField } from '@/lib/forms/ledger-fields';
import type { TypedLedger } from '@/lib/forms/ledger-form';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import type { Translator } from '@/lib/messages/translator';
import { choiceOptions } from './form-options';

type Measures = readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[];
type Shown = { readonly form: LedgerForm; readonly typed: TypedLedger; readonly measures: Measures };

/** A form with every text as it stands on the screen: fields, then the counts where it asks for them, then more fields. */
export type LedgerFormView = {
  readonly before: readonly FormField[];
  readonly counts: CountsView | null;
  readonly after: readonly FormField[];
};

/** The choice of counts: what each is called, and how often it stands in each of the two sums. */
export type CountsView = {
  readonly rows: readonly {
    readonly count: CountCode;
    readonly label: string;
    readonly fields: readonly {
      readonly name: string;
      readonly label: string;
      readonly value: string;
    }[];
  }[];
  readonly words: {
    readonly title: string;
    readonly hint: string;
    readonly count: string;
    readonly numerator: string;
    readonly denominator: string;
    /** With `{numerator}` and `{denominator}` where the sums go. */
    readonly reads: string;
    readonly empty: string;
  };
};

/** The form that proposes one thing, filled in with `typed`. */
export function ledgerFormView(t: Translator, locale: Locale, shown: Shown): LedgerFormView {
  const fields: readonly LedgerField[] = LEDGER_FIELDS[shown.form];
  const at = fields.indexOf('counts');
  const view = (some: readonly LedgerField[]) => some.map((field) => fieldView(t, locale, field, shown));
  if (at < 0) return { before: view(fields), counts: null, after: [] };
  return {
    before: view(fields.slice(0, at)),
    counts: countsView(t, shown.typed),
    after: view(fields.slice(at + 1)),
  };
}

const OPTIONAL: readonly LedgerField[] = ['reason', 'halfUnit', 'from', 'book', 'value', 'place'];
const LONG: readonly LedgerField[] = ['note_en', 'note_zh-Hant', 'note_zh-Hans', 'reason'];

function fieldView(t: Translator, locale: Locale, field: LedgerField, shown: Shown): FormField {
  const key = wordsOf(field, shown.form);
  const hint = hintOf(field, shown.form);
  const options = choiceOptions(t, locale, field, shown);
  const value = shown.typed[field] ?? startOf(t, field);
  return {
    name: field,
    label: t(`definitions.form.of.${key}`),
    type: options ? 'choice' : LONG.includes(field) ? 'long' : 'text',
    optional: OPTIONAL.includes(field),
    ...(hint ? { hint: t(`definitions.form.of.${hint}`) } : {}),
    ...(options ? { options } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

type Words = keyof typeof import('@/lib/messages/definitions.en').definitions.form.of;

function wordsOf(field: LedgerField, form: LedgerForm): Words {
  if (field === 'measure' && form === 'measure') return 'measure-new';
  if (field === 'value' && form === 'plan') return 'value-plan';
  if (field === 'value' && form === 'setting') return 'value-setting';
  return field as Words;
}

function hintOf(field: LedgerField, form: LedgerForm): Words | null {
  switch (field) {
    case 'measure':
      return form === 'measure' ? 'measure-new-hint' : null;
    case 'value':
      return form === 'setting' ? 'value-setting-hint' : 'value-hint';
    case 'from':
      return form === 'definition' || form === 'setting' ? 'from-optional-hint' : 'from-hint';
    case 'book':
      return form === 'published' ? 'book-hint' : 'book-optional-hint';
    case 'place':
    case 'halfUnit':
    case 'published':
    case 'day':
    case 'reason':
      return `${field}-hint`;
    default:
      return null;
  }
}

function startOf(t: Translator, field: LedgerField): string | undefined {
  if (field === 'precisionReason') return t('definitions.form.of.precisionReason-value');
  return field === 'precision' ? '1' : undefined;
}

function countsView(t: Translator, typed: TypedLedger): CountsView {
  const words = (key: 'title' | 'hint' | 'count' | 'numerator' | 'denominator' | 'empty') =>
    t(`definitions.form.counts.${key}`);
  return {
    rows: COUNT_CODES.map((count) => ({
      count,
      label: t(`count.${count}`),
      fields: (['numerator', 'denominator'] as const).map((side) => {
        const name = weightField(side, count);
        const label = t(`definitions.form.counts.label-${side}`, { count: t(`count.${count}`) });
        return { name, label, value: typed[name] ?? '' };
      }),
    })),
    words: {
      title: words('title'),
      hint: words('hint'),
      count: words('count'),
      numerator: words('numerator'),
      denominator: words('denominator'),
      reads: t('definitions.form.counts.reads', { numerator: '{numerator}', denominator: '{denominator}' }),
      empty: words('empty'),
    },
  };
}
