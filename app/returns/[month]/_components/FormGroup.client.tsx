'use client';
import { useEffect, useState } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import type { FormView, FormGroup as Group } from '@/lib/overview/returns/form-view';
import type { LiveView } from '@/lib/overview/returns/live-view';
import { CountField } from './CountField.client';
import own from './ReturnForm.module.css';
import type { ReturnWords } from './return-words';

type Props = {
  id: string;
  group: Group;
  view: FormView;
  typed: Readonly<Record<string, string>>;
  says: LiveView['says'];
  problemOf: (field: string) => string | undefined;
  /** Writes a word into the empty fields among these. */
  fill: (fields: readonly string[], word: string) => void;
  words: ReturnWords;
};

/** A part of the form: its counts, and under them where each can be explained. */
export function FormGroup({ id, group, view, typed, says, problemOf, fill, words }: Props) {
  const codes = group.lines.map(({ code }) => code);
  const explained = group.lines.some(({ code, why }) => (typed[`why_${code}`] ?? why) !== '');
  const asked = codes.some((code) => problemOf(`why_${code}`) !== undefined);
  const [opened, setOpened] = useState(explained || asked);
  // Opened by a question it stays open while one answers it.
  useEffect(() => {
    if (asked) setOpened(true);
  }, [asked]);
  return (
    <fieldset className={own['group']}>
      <legend>{group.title}</legend>
      <div className={own['head']} aria-hidden="true">
        <span />
        <span />
        <span>{view.lastMonth}</span>
        <span>{view.lastYear}</span>
        <span>{words.lastTwelve}</span>
      </div>
      {group.lines.map((line) => (
        <CountField
          key={line.code}
          id={`${id}-${line.code}`}
          line={line}
          view={view}
          typed={typed[line.code]}
          says={says[line.code]}
          problem={problemOf(line.code)}
        />
      ))}
      <button
        type="button"
        className={`${own['link']} ${styles['scripted']}`}
        onClick={() => fill(codes, words.suspended)}
      >
        {words.suspendGroup}
      </button>
      <details className={own['why']} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{words.explain}</summary>
        {group.lines.map(({ code, why, whyLabel }) => (
          <div key={code} className={own['whyField']}>
            <label htmlFor={`${id}-why_${code}`}>{whyLabel}</label>
            {problemOf(`why_${code}`) ? (
              <p className={styles['wrong']} id={`${id}-why_${code}-problem`}>
                {problemOf(`why_${code}`)}
              </p>
            ) : null}
            <textarea
              id={`${id}-why_${code}`}
              name={`why_${code}`}
              rows={1}
              aria-describedby={problemOf(`why_${code}`) ? `${id}-why_${code}-problem` : undefined}
              aria-invalid={problemOf(`why_${code}`) ? true : undefined}
              defaultValue={typed[`why_${code}`] ?? why}
            />
          </div>
        ))}
      </details>
    </fieldset>
  );
}
