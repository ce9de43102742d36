import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AddButton, ChoiceField, NamesFields, RemoveButton, TextField } from './fields';
import own from './SheetForm.module.css';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** The footnotes of a head, and where its tables stand. */
export function FootnotesSection({ head, at, words }: Props) {
  const { t } = words;
  return (
    <>
      <Panel id={`footnotes-${at}`} title={t('booksEntry.part.footnotes')}>
        {head.footnotes.map((one, place) => {
          const prefix = `heads.${at}.footnotes.${place}`;
          return (
            <fieldset key={prefix} className={own['names']}>
              <legend>{rowNames(words).footnotes(one)}</legend>
              <TextField
                name={`${prefix}.mark`}
                label={t('booksEntry.field.mark')}
                value={one.mark}
                size={4}
              />
              <NamesFields name={`${prefix}.text`} label={t('booksEntry.field.text')} texts={one.text} />
              <ChoiceField
                name={`${prefix}.restated`}
                label={t('booksEntry.hint.restated')}
                value={one.restated}
                options={[
                  { value: '', text: t('booksEntry.choice.no') },
                  { value: 'yes', text: t('booksEntry.choice.yes') },
                ]}
              />
              <RemoveButton line={prefix} what={one.mark || t('booksEntry.thing.footnotes')} />
            </fieldset>
          );
        })}
        <AddButton list={`heads.${at}.footnotes`} thing="footnotes" />
      </Panel>
      <Panel id={`tables-${at}`} title={t('booksEntry.part.tables')} sub={t('booksEntry.hint.tables')}>
        <details className={own['details']}>
          <summary>{t('booksEntry.part.tables')}</summary>
          {head.tables.map((one, place) => {
            const prefix = `heads.${at}.tables.${place}`;
            return (
              <fieldset key={prefix} className={own['names']}>
                <legend>{one.code}</legend>
                <TextField
                  name={`${prefix}.code`}
                  label={t('booksEntry.field.code')}
                  value={one.code}
                  size={24}
                />
                <NamesFields name={`${prefix}.place`} label={t('booksEntry.field.place')} texts={one.place} />
                <RemoveButton line={prefix} what={one.code || t('booksEntry.thing.tables')} />
              </fieldset>
            );
          })}
        </details>
        <AddButton list={`heads.${at}.tables`} thing="tables" />
      </Panel>
    </>
  );
}
