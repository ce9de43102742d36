import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** Commitments by item, and the totals of their subheads. */
export function CommitmentsSection({ head, at, words }: Props) {
  const { t } = words;
  const names = rowNames(words);
  const title = t('booksEntry.part.commitments');
  const cells = (prefix: string, name: string, row: SheetHead['commitments'][number]) =>
    words.commitments.map(({ name: column, text }) => ({
      name: `${prefix}.${column}`,
      label: words.in(name, text),
      typed: row[column],
    }));
  const subhead = (prefix: string, value: string) => (
    <TextField name={`${prefix}.subhead`} label={t('booksEntry.field.subhead')} value={value} size={8} />
  );
  return (
    <Panel id={`items-${at}`} title={title}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('booksEntry.field.what')}
        columns={words.commitments.map(({ text }) => text)}
        rows={[
          ...head.items.map((one, place) => {
            const prefix = `heads.${at}.items.${place}`;
            const name = names.items(one);
            return {
              key: prefix,
              name,
              more: (
                <More open={one.name.zhHant === ''}>
                  {subhead(prefix, one.subhead)}
                  <TextField
                    name={`${prefix}.code`}
                    label={t('booksEntry.field.code')}
                    value={one.code}
                    size={8}
                  />
                  <NamesFields name={`${prefix}.name`} label={t('booksEntry.field.name')} texts={one.name} />
                  <RemoveButton line={prefix} what={name} />
                </More>
              ),
              cells: cells(prefix, name, one),
            };
          }),
          ...head.commitments.map((one, place) => {
            const prefix = `heads.${at}.commitments.${place}`;
            const name = names.commitments(one);
            return {
              key: prefix,
              name,
              more: (
                <More open={one.subhead === ''}>
                  {subhead(prefix, one.subhead)}
                  <RemoveButton line={prefix} what={name} />
                </More>
              ),
              cells: cells(prefix, name, one),
            };
          }),
        ]}
      />
      <AddButton list={`heads.${at}.items`} thing="items" />
      <AddButton list={`heads.${at}.commitments`} thing="commitments" />
      <TextField
        name={`heads.${at}.commitmentsTable`}
        label={t('booksEntry.field.table')}
        value={head.commitmentsTable}
        size={20}
      />
    </Panel>
  );
}
