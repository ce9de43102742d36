'use client';
import { useState } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import type { CountsView } from '@/lib/overview/definitions/form-view';
import { sumInWords } from '@/lib/overview/sum-in-words';
import own from './CountsChoice.module.css';

type Props = {
  id: string;
  view: CountsView;
  /** What was typed before. */
  typed: Readonly<Record<string, string>>;
  problems: Readonly<Record<'numerator' | 'denominator', string | undefined>>;
};

/** Which counts a measure is worked out from, by what they are called; what it comes to is read back while it is typed. */
export function CountsChoice({ id, view: { rows, words }, typed, problems }: Props) {
  const [weights, setWeights] = useState<Readonly<Record<string, string>>>({});
  const given = (name: string, value: string) => weights[name] ?? typed[name] ?? value;
  const inWords = (place: 0 | 1) => {
    const terms = rows.flatMap(({ count, fields }) => {
      const field = fields[place];
      const text = field ? given(field.name, field.value).trim().replace(/^[−–]/, '-') : '';
      return /^-?[1-9]\d{0,8}$/.test(text) ? [{ count, weight: BigInt(text) }] : [];
    });
    const labels = new Map(rows.map(({ count, label }) => [count, label]));
    return sumInWords(terms, (count) => labels.get(count) ?? count) || words.empty;
  };
  const reads = words.reads.replace('{numerator}', inWords(0)).replace('{denominator}', inWords(1));
  return (
    <fieldset className={own['counts']}>
      <legend>{words.title}</legend>
      <p className={styles['hint']}>{words.hint}</p>
      {(['numerator', 'denominator'] as const).map((side) => (
        // Where the list of problems leads.
        <p key={side} id={`${id}-${side}`} className={styles['wrong']} tabIndex={-1} hidden={!problems[side]}>
          {words[side]}: {problems[side]}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.numerator}</th>
            <th scope="col">{words.denominator}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ count, label, fields }) => (
            <tr key={count}>
              <th scope="row">{label}</th>
              {fields.map((field) => (
                <td key={field.name}>
                  <input
                    name={field.name}
                    aria-label={field.label}
                    inputMode="text"
                    autoComplete="off"
                    size={4}
                    maxLength={10}
                    defaultValue={typed[field.name] ?? field.value}
                    onChange={({ target }) => setWeights({ ...weights, [field.name]: target.value })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{reads}</p>
    </fieldset>
  );
}
