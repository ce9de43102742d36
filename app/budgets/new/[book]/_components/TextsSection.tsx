import { Panel } from '@/app/_components/Panel';
import { UNITS } from '@/lib/budget/unit';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import { precisionChoices, type SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { AddButton, ChoiceField, NamesFields, RemoveButton, TextField } from './fields';
import { More } from './More';
import own from './SheetForm.module.css';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** Figures of the text, and places where a figure stands again. */
export function TextsSection({ head, at, words }: Props) {
  const { t, told } = words;
  const title = t('booksEntry.part.texts');
  return (
    <Panel id={`texts-${at}`} title={title} sub={t('booksEntry.hint.texts')}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('booksEntry.field.what')}
        columns={[t('booksEntry.field.printed')]}
        rows={head.texts.map((one, place) => {
          const prefix = `heads.${at}.texts.${place}`;
          const name = rowNames(words).texts(one);
          return {
            key: prefix,
            name,
            more: (
              <More open={one.id === ''}>
                <TextField name={`${prefix}.id`} label={t('booksEntry.field.id')} value={one.id} size={40} />
                <NamesFields name={`${prefix}.label`} label={t('booksEntry.field.label')} texts={one.label} />
                <TextField
                  name={`${prefix}.table`}
                  label={t('booksEntry.field.table')}
                  value={one.table}
                  size={24}
                />
                <ChoiceField
                  name={`${prefix}.unit`}
                  label={t('booksEntry.field.unit')}
                  value={one.unit}
                  options={UNITS.map((value) => ({ value, text: value }))}
                />
                <ChoiceField
                  name={`${prefix}.precision`}
                  label={t('booksEntry.field.precision')}
                  value={one.precision}
                  options={precisionChoices(told)}
                />
                <p className={own['field']}>
                  <label htmlFor={`${prefix}.follows`}>{t('booksEntry.field.follows')}</label>
                  <textarea
                    id={`${prefix}.follows`}
                    name={`${prefix}.follows`}
                    rows={2}
                    defaultValue={one.follows}
                  />
                </p>
                <RemoveButton line={prefix} what={name} />
              </More>
            ),
            cells: [{ name: `${prefix}.printed`, label: name, typed: one.printed }],
          };
        })}
      />
      <AddButton list={`heads.${at}.texts`} thing="texts" />
    </Panel>
  );
}
