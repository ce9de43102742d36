import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** The analyses of subheads. */
export function ComponentsSection({ head, at, words }: Props) {
  const { t } = words;
  const title = t('booksEntry.part.components');
  return (
    <Panel id={`components-${at}`} title={title}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('booksEntry.field.what')}
        columns={words.stages.map(({ text }) => text)}
        rows={head.components.map((one, place) => {
          const prefix = `heads.${at}.components.${place}`;
          const name = rowNames(words).components(one);
          const field = (of: 'code' | 'subhead' | 'table') => (
            <TextField
              name={`${prefix}.${of}`}
              label={t(`booksEntry.field.${of}`)}
              value={one[of]}
              size={20}
            />
          );
          return {
            key: prefix,
            name,
            more: (
              <More open={one.name.zhHant === ''}>
                {field('code')}
                {field('subhead')}
                <NamesFields name={`${prefix}.name`} label={t('booksEntry.field.name')} texts={one.name} />
                <NamesFields name={`${prefix}.group`} label={t('booksEntry.field.group')} texts={one.group} />
                {field('table')}
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
      <AddButton list={`heads.${at}.components`} thing="components" />
    </Panel>
  );
}
