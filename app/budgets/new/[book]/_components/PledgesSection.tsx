import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { COMPARISONS } from '@/lib/kpi/target';
import { type NamedMeasures, rowNames } from '../_view/row-name';
import { precisionChoices, type SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, ChoiceField, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf; measures: NamedMeasures };

/** The pledges with their target, two actual years and plan, and the volumes of the year before. */
export function PledgesSection({ head, at, words, measures }: Props) {
  const { t, told, locale } = words;
  const names = rowNames(words, measures);
  const title = t('booksEntry.part.pledges');
  const field = (of: 'measure' | 'unit' | 'label' | 'table' | 'from' | 'comparison' | 'kind' | 'precision') =>
    t(`booksEntry.field.${of}`);
  return (
    <Panel id={`pledges-${at}`} title={title}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={field('measure')}
        columns={words.pledges.map(({ text }) => text)}
        rows={head.pledges.map((one, place) => {
          const prefix = `heads.${at}.pledges.${place}`;
          const name = names.pledges(one);
          return {
            key: prefix,
            name,
            more: (
              <More open={one.measure === ''}>
                <ChoiceField
                  name={`${prefix}.measure`}
                  label={field('measure')}
                  value={one.measure}
                  options={measures.map((measure) => ({ value: measure.id, text: measure.name[locale] }))}
                />
                <ChoiceField
                  name={`${prefix}.unit`}
                  label={field('unit')}
                  value={one.unit}
                  options={[
                    { value: '%', text: '%' },
                    { value: 'score', text: t('booksEntry.choice.score') },
                  ]}
                />
                <NamesFields name={`${prefix}.label`} label={field('label')} texts={one.label} />
                <TextField name={`${prefix}.table`} label={field('table')} value={one.table} size={24} />
                <TextField
                  name={`${prefix}.from`}
                  label={field('from')}
                  value={one.from}
                  size={8}
                  hint={t('booksEntry.hint.target')}
                />
                <ChoiceField
                  name={`${prefix}.comparison`}
                  label={field('comparison')}
                  value={one.comparison}
                  options={[
                    { value: '', text: t('booksEntry.choice.same') },
                    ...COMPARISONS.map((value) => ({
                      value,
                      text: t(`comparison.${value}`, { value: '…' }),
                    })),
                  ]}
                />
                <RemoveButton line={prefix} what={name} />
              </More>
            ),
            cells: words.pledges.map(({ name: column, text }) => ({
              name: `${prefix}.${column}`,
              label: words.in(name, text),
              typed: one[column],
            })),
          };
        })}
      />
      <AddButton list={`heads.${at}.pledges`} thing="pledges" />
      <h3 id={`volumes-${at}`}>{t('booksEntry.part.volumes')}</h3>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${t('booksEntry.part.volumes')}`}
        first={t('booksEntry.field.what')}
        columns={[t('booksEntry.field.printed')]}
        rows={head.volumes.map((one, place) => {
          const prefix = `heads.${at}.volumes.${place}`;
          const name = names.volumes(one);
          return {
            key: prefix,
            name,
            more: (
              <More open={one.label.zhHant === ''}>
                <ChoiceField
                  name={`${prefix}.of`}
                  label={field('kind')}
                  value={one.of}
                  options={(['calls', 'written'] as const).map((value) => ({
                    value,
                    text: t(`booksEntry.choice.${value}`),
                  }))}
                />
                <NamesFields name={`${prefix}.label`} label={field('label')} texts={one.label} />
                <TextField name={`${prefix}.table`} label={field('table')} value={one.table} size={24} />
                <ChoiceField
                  name={`${prefix}.precision`}
                  label={field('precision')}
                  value={one.precision}
                  options={precisionChoices(told)}
                />
                <RemoveButton line={prefix} what={name} />
              </More>
            ),
            cells: [{ name: `${prefix}.printed`, label: name, typed: one.printed }],
          };
        })}
      />
      <AddButton list={`heads.${at}.volumes`} thing="volumes" />
    </Panel>
  );
}
