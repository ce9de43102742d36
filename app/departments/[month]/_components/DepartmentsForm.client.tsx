'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import { useKeeping } from '@/app/_components/form/use-keeping.client';
import { cellOf } from '@/lib/forms/departments-form';
import type { FormAction, FormWords } from '@/lib/forms/form-state';
import type { DepartmentsBeside, DepartmentsConflict } from '../_send/beside';
import { ConflictTable, type ConflictWords } from './ConflictTable.client';
import own from './Month.module.css';

type Cell = { readonly field: string; readonly column: string; readonly label: string };
type Props = {
  action: FormAction<DepartmentsBeside>;
  keep: FormAction<DepartmentsBeside>;
  /** Where what was kept of typing lies over a revision that isn't the last any more. */
  opened: DepartmentsConflict | null;
  hidden: { readonly month: string; readonly seen: string; readonly key: string };
  columns: readonly { readonly count: string; readonly text: string }[];
  groups: readonly {
    readonly department: string;
    readonly name: string;
    readonly rows: readonly {
      readonly kind: string;
      readonly text: string;
      readonly cells: readonly Cell[];
    }[];
  }[];
  typed: Readonly<Record<string, string>>;
  submits: boolean;
  words: ConflictWords &
    Readonly<
      Record<'label' | 'department' | 'kind' | 'note' | 'noteHint' | 'save' | 'submit' | 'notKept', string>
    >;
  formWords: FormWords;
};

/** The counts of a month by department and kind. It saves and submits before JavaScript is there, too. */
export function DepartmentsForm(props: Props) {
  const { action, keep, opened, hidden, columns, groups, typed, submits, words, formWords } = props;
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const form = useRef<HTMLFormElement>(null);
  const keeping = useKeeping(form, keep, { sending, notKept: words.notKept });
  const conflict = state.beside?.conflict ?? null;
  const shown = conflict ?? (state.kind === 'new' ? opened : null);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  const shownIn = (field: string) => conflict?.fields[field] ?? state.typed[field] ?? typed[field] ?? '';
  const problemOf = (field: string) => state.problems.find((one) => one.field === field)?.text;
  // Cells of departments that came while one was typing have no field here yet, and are sent as they stand.
  const rendered = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(fieldOf))));
  const carried = Object.entries({ ...state.typed, ...conflict?.fields }).filter(
    ([field]) => cellOf(field) !== null && !rendered.has(field),
  );
  const noteProblems = state.problems.filter(({ field }) => field === 'note');
  const described = (field: string) => (problemOf(field) ? `${id}-${field}-problem` : undefined);
  return (
    <form
      ref={form}
      className={own['form']}
      onInput={keeping.touch}
      action={post}
      onSubmit={onSubmit}
      aria-label={words.label}
      autoComplete="off"
      noValidate
    >
      <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
      {shown ? <ConflictTable conflict={shown} words={words} /> : null}
      <input type="hidden" name="month" value={hidden.month} />
      <input type="hidden" name="seen" value={conflict ? String(conflict.seen) : hidden.seen} />
      <input type="hidden" name="key" value={conflict?.key ?? hidden.key} />
      {carried.map(([field, text]) => (
        <input key={field} type="hidden" name={field} value={text} />
      ))}
      <table className={own['table']}>
        <thead>
          <tr>
            <th scope="col">{words.department}</th>
            <th scope="col">{words.kind}</th>
            {columns.map(({ count, text }) => (
              <th key={count} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ department, name, rows }) => (
          <tbody key={department}>
            {rows.map(({ kind, text, cells }, at) => (
              <tr key={kind}>
                {at === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length} className={own['department']}>
                    {name} <small>{department}</small>
                  </th>
                ) : null}
                <th scope="row" className={own['kind']}>
                  {text}
                </th>
                {cells.map(({ field, column, label }) => (
                  <td key={field} data-label={column}>
                    <input
                      // Where somebody else was quicker, what only they changed stands here from then on.
                      key={conflict ? `${conflict.seen}` : 'own'}
                      id={`${id}-${field}`}
                      name={field}
                      type="text"
                      inputMode="numeric"
                      spellCheck={false}
                      aria-label={label}
                      aria-invalid={problemOf(field) ? true : undefined}
                      aria-describedby={described(field)}
                      defaultValue={shownIn(field)}
                    />
                    {problemOf(field) ? (
                      <p className={styles['wrong']} id={`${id}-${field}-problem`}>
                        {problemOf(field)}
                      </p>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <div className={styles['field']}>
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <p className={styles['hint']} id={`${id}-note-hint`}>
          {words.noteHint}
        </p>
        {noteProblems.length > 0 ? (
          <div id={`${id}-note-problem`}>
            {noteProblems.map(({ text }) => (
              <p key={text} className={styles['wrong']}>
                {text}
              </p>
            ))}
          </div>
        ) : null}
        <textarea
          key={conflict ? `${conflict.seen}` : 'own'}
          id={`${id}-note`}
          name="note"
          rows={3}
          aria-describedby={
            noteProblems.length > 0 ? `${id}-note-hint ${id}-note-problem` : `${id}-note-hint`
          }
          aria-invalid={problemOf('note') ? true : undefined}
          defaultValue={shownIn('note')}
        />
      </div>
      <div className={own['send']}>
        <button type="submit" name="do" value="save" className={styles['quiet']} aria-disabled={sending}>
          {words.save}
        </button>
        {submits ? (
          <button type="submit" name="do" value="submit" className={styles['plain']} aria-disabled={sending}>
            {words.submit}
          </button>
        ) : null}
        <p role="status">{sending ? formWords.sending : keeping.said}</p>
      </div>
    </form>
  );
}

function fieldOf({ field }: Cell): string {
  return field;
}
