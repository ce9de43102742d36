import { Panel } from '@/app/_components/Panel';
import type { BookSheet, SheetHead } from '@/lib/imports/book/sheet/sheet';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AddButton, NamesFields, RemoveButton, TextField } from './fields';
import own from './SheetForm.module.css';

/** The day of the book and its heads' names. */
export function FrameSection({ sheet, words: { t } }: { sheet: BookSheet; words: SheetWordsOf }) {
  return (
    <Panel id="heads-all" title={t('booksEntry.part.frame')}>
      <TextField
        name="published"
        label={t('booksEntry.form.published')}
        value={sheet.published}
        size={11}
        hint={t('booksEntry.form.day-hint')}
      />
      {sheet.heads.map((head, at) => {
        const [prefix, title] = [`heads.${at}`, t('booksEntry.part.head', { number: head.number })];
        return <HeadNames key={prefix} head={head} prefix={prefix} title={title} t={t} />;
      })}
      <AddButton list="heads" thing="heads" />
    </Panel>
  );
}

type NamesProps = { head: SheetHead; prefix: string; title: string; t: SheetWordsOf['t'] };

function HeadNames({ head, prefix, title, t }: NamesProps) {
  return (
    <details className={own['details']} open={head.name.zhHant === ''}>
      <summary>{title}</summary>
      <div className={own['names']}>
        <TextField
          name={`${prefix}.number`}
          label={t('booksEntry.field.number')}
          value={head.number}
          size={4}
        />
        <NamesFields name={`${prefix}.name`} label={t('booksEntry.field.name')} texts={head.name} />
        <NamesFields
          name={`${prefix}.controllingOfficer`}
          label={t('booksEntry.field.officer')}
          texts={head.controllingOfficer}
        />
        <p>
          <RemoveButton line={prefix} what={title} />
        </p>
      </div>
    </details>
  );
}
