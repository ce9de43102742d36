'use client';
import styles from '@/app/_components/form/ActionForm.module.css';
import own from './Channels.module.css';
import type { Tick } from './event-form-view';

type Props = {
  id: string;
  legend: string;
  hint: string;
  ticks: readonly Tick[];
  /** What was ticked before; null before anything was sent. */
  typed: Readonly<Record<string, string>> | null;
  problem: string | undefined;
};

/** The channels of a suspension, a box each. */
export function Channels({ id, legend, hint, ticks, typed, problem }: Props) {
  const described = [`${id}-channels-hint`, problem ? `${id}-channels-problem` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset className={own['channels']} aria-describedby={described}>
      <legend>{legend}</legend>
      <p className={styles['hint']} id={`${id}-channels-hint`}>
        {hint}
      </p>
      {problem ? (
        <p className={styles['wrong']} id={`${id}-channels-problem`}>
          {problem}
        </p>
      ) : null}
      {ticks.map(({ name, label, ticked }) => {
        const on = typed === null ? ticked : typed[name] === 'on';
        return (
          <label key={`${name} ${on}`}>
            <input
              type="checkbox"
              id={`${id}-${name}`}
              name={name}
              value="on"
              defaultChecked={on}
              aria-invalid={problem ? true : undefined}
            />{' '}
            {label}
          </label>
        );
      })}
    </fieldset>
  );
}
