import type { Locale } from '@/lib/format/locale';
import type { LedgerField, LedgerForm } from '@/lib/forms/ledger-fields';
import { UNITS } from '@/lib/kpi/definition';
import { COMPARISONS } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import { SETTING_NAMES } from '@/lib/proposals/ledger-entry';

type Option = { readonly value: string; readonly text: string };
type Shown = {
  readonly form: LedgerForm;
  readonly measures: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[];
};

/** What a field is chosen from; null where it is typed. */
export function choiceOptions(
  t: Translator,
  locale: Locale,
  field: LedgerField,
  { form, measures }: Shown,
): readonly Option[] | null {
  switch (field) {
    case 'measure':
      return form === 'measure' ? null : measures.map(({ id, name }) => ({ value: id, text: name[locale] }));
    case 'kind':
      return (['pledge', 'indicator'] as const).map((value) => ({
        value,
        text: t(`definitions.form.of.kind-${value}`),
      }));
    case 'unit':
      return UNITS.map((value) => ({ value, text: t(`definitions.unit.${value}`) }));
    case 'precision':
      return ['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, text: value }));
    case 'comparison':
      return [...COMPARISONS, ...(form === 'measure' ? (['none'] as const) : [])].map((value) => ({
        value,
        text: t(`definitions.form.of.comparison-${value}`),
      }));
    case 'kept':
      return (['yes', 'no'] as const).map((value) => ({
        value,
        text: t(`definitions.form.of.kept-${value}`),
      }));
    case 'name':
      return SETTING_NAMES.map((value) => ({ value, text: t(`definitions.setting.${value}`) }));
    default:
      return null;
  }
}
