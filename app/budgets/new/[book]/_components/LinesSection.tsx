import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, ChoiceField, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** The table of subheads and its totals. */
export function LinesSection({ head, at, words }: Props) {
  const { t } = words;
  const title = t('booksEntry.part.lines');
  const choice = (value: 'subhead' | 'total' | 'operating' | 'capital') => ({
    value,
    text: t(`booksEntry.choice.${value}`),
  });
  return (
    <Panel id={`lines-${at}`} title={title} sub={t('booksEntry.hint.lines')}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('booksEntry.field.what')}
        columns={words.stages.map(({ text }) => text)}
        rows={head.lines.map((one, place) => {
          const prefix = `heads.${at}.lines.${place}`;
          const name = rowNames(words).lines(one);
          return {
            key: prefix,
            name,
            more: (
              <More open={one.name.zhHant === ''}>
                <ChoiceField
                  name={`${prefix}.kind`}
                  label={t('booksEntry.field.kind')}
                  value={one.kind}
                  options={[choice('subhead'), choice('total')]}
                />
                <TextField
                  name={`${prefix}.code`}
                  label={t('booksEntry.field.code')}
                  value={one.code}
                  size={20}
                />
                <NamesFields name={`${prefix}.name`} label={t('booksEntry.field.name')} texts={one.name} />
                <ChoiceField
                  name={`${prefix}.account`}
                  label={t('booksEntry.field.account')}
                  value={one.account}
                  options={[
                    choice('operating'),
                    choice('capital'),
                    { value: '', text: t('booksEntry.choice.whole') },
                  ]}
                />
                <NamesFields name={`${prefix}.group`} label={t('booksEntry.field.group')} texts={one.group} />
                <RemoveButton line={prefix} what={name} />
              </More>
            ),
            cells: words.stages.map(({ stage, text }) => ({
              name: `${prefix}.amounts.${stage}`,
              label: words.in(name, text),
              typed: one.amounts[stage],
            })),
          };
        })}
      />
      <AddButton list={`heads.${at}.lines`} thing="lines" />
      <TextField
        name={`heads.${at}.linesTable`}
        label={t('booksEntry.field.table')}
        value={head.linesTable}
        size={20}
      />
    </Panel>
  );
}
