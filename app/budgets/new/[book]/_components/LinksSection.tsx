import { Panel } from '@/app/_components/Panel';
import { RELATIONS } from '@/lib/budget/book';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AddButton, ChoiceField, NamesFields, RemoveButton, TextField } from './fields';
import own from './SheetForm.module.css';

type Props = { sheet: BookSheet; words: SheetWordsOf };

/** What the programmes are of the last book's. */
export function LinksSection({ sheet, words: { t, told } }: Props) {
  const field = (
    of: 'from-head' | 'from-programme' | 'to-head' | 'to-programme' | 'relation' | 'day' | 'note',
  ) => t(`booksEntry.field.${of}`);
  return (
    <Panel id="links-all" title={t('booksEntry.part.links')} sub={t('booksEntry.hint.links')}>
      {sheet.links.map((one, place) => {
        const prefix = `links.${place}`;
        const name = `${one.fromHead} (${one.fromProgramme}) → ${one.toHead} (${one.toProgramme}) ${told(one.note)}`;
        return (
          <fieldset key={prefix} className={own['names']}>
            <legend>{name}</legend>
            <div className={own['row']}>
              <TextField
                name={`${prefix}.fromHead`}
                label={field('from-head')}
                value={one.fromHead}
                size={4}
              />
              <TextField
                name={`${prefix}.fromProgramme`}
                label={field('from-programme')}
                value={one.fromProgramme}
                size={4}
              />
              <ChoiceField
                name={`${prefix}.relation`}
                label={field('relation')}
                value={one.relation}
                options={RELATIONS.map((value) => ({ value, text: t(`booksEntry.choice.${value}`) }))}
              />
              <TextField name={`${prefix}.toHead`} label={field('to-head')} value={one.toHead} size={4} />
              <TextField
                name={`${prefix}.toProgramme`}
                label={field('to-programme')}
                value={one.toProgramme}
                size={4}
              />
              <TextField name={`${prefix}.day`} label={field('day')} value={one.day} size={11} />
            </div>
            <details className={own['details']} open={one.note.zhHant === ''}>
              <summary>{field('note')}</summary>
              <NamesFields name={`${prefix}.note`} label={field('note')} texts={one.note} />
            </details>
            <RemoveButton line={prefix} what={name} />
          </fieldset>
        );
      })}
      <AddButton list="links" thing="links" />
    </Panel>
  );
}
