import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** The provisions of the programmes and of the whole head, with their printed changes. */
export function ProgrammesSection({ head, at, words }: Props) {
  const { t } = words;
  const field = (name: 'number' | 'name' | 'area' | 'area-name' | 'table' | 'posts') =>
    t(`booksEntry.field.${name}`);
  const cells = (prefix: string, name: string, { provision, changes }: SheetHead['whole']) => [
    ...words.stages.map(({ stage, text }) => ({
      name: `${prefix}.provision.${stage}`,
      label: words.in(name, text),
      typed: provision[stage],
    })),
    ...words.changes.map(({ name: change, text }) => ({
      name: `${prefix}.changes.${change}`,
      label: words.in(name, text),
      typed: changes[change],
    })),
  ];
  const title = t('booksEntry.part.programmes');
  return (
    <Panel id={`programmes-${at}`} title={title} sub={t('booksEntry.hint.programmes')}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('budgets.programmes.programme')}
        columns={[...words.stages, ...words.changes].map(({ text }) => text)}
        rows={[
          ...head.programmes.map((one, place) => {
            const prefix = `heads.${at}.programmes.${place}`;
            const name = rowNames(words).programmes(one);
            return {
              key: prefix,
              name,
              more: (
                <More open={one.name.zhHant === ''}>
                  <TextField name={`${prefix}.number`} label={field('number')} value={one.number} size={4} />
                  <NamesFields name={`${prefix}.name`} label={field('name')} texts={one.name} />
                  <TextField
                    name={`${prefix}.policyArea.number`}
                    label={field('area')}
                    value={one.policyArea.number}
                    size={4}
                  />
                  <NamesFields
                    name={`${prefix}.policyArea.name`}
                    label={field('area-name')}
                    texts={one.policyArea.name}
                  />
                  <TextField name={`${prefix}.posts`} label={field('posts')} value={one.posts} size={8} />
                  <TextField name={`${prefix}.table`} label={field('table')} value={one.table} size={20} />
                  <input type="hidden" name={`${prefix}.postsTable`} value={one.postsTable} />
                  <RemoveButton line={prefix} what={name} />
                </More>
              ),
              cells: cells(prefix, name, one),
            };
          }),
          {
            key: 'whole',
            name: t('booksEntry.whole'),
            more: (
              <More>
                <TextField
                  name={`heads.${at}.whole.table`}
                  label={field('table')}
                  value={head.whole.table}
                  size={20}
                />
              </More>
            ),
            cells: cells(`heads.${at}.whole`, t('booksEntry.whole'), head.whole),
          },
        ]}
      />
      <AddButton list={`heads.${at}.programmes`} thing="programmes" />
    </Panel>
  );
}
