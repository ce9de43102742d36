'use client';
import styles from '@/app/_components/form/ActionForm.module.css';
import { TrendLine } from '@/app/returns/_components/TrendLine';
import type { FormLine, FormView } from '@/lib/overview/returns/form-view';
import own from './ReturnForm.module.css';

type Props = {
  id: string;
  line: FormLine;
  view: Pick<FormView, 'lastMonth' | 'lastYear'>;
  /** What was sent before, where it stands again. */
  typed: string | undefined;
  /** How what stands there is understood. */
  says: string | undefined;
  problem: string | undefined;
};

/** One count: its field, how it is understood, and what it was before. */
export function CountField({ id, line, view, typed, says, problem }: Props) {
  const { code, label, trend } = line;
  const described = [`${id}-says`, problem ? `${id}-problem` : '', `${id}-before`, `${id}-trend`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={own['line']}>
      <label htmlFor={id}>{label}</label>
      <span className={own['entry']}>
        <input
          id={id}
          name={code}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={described}
          aria-invalid={problem ? true : undefined}
          defaultValue={typed ?? line.typed}
        />
        <span id={`${id}-says`} className={own['says']}>
          {problem ? '' : says}
        </span>
      </span>
      <span className={own['before']} id={`${id}-before`}>
        <span>
          <span className={own['named']}>{view.lastMonth}: </span>
          {line.lastMonth}
        </span>
        <span>
          <span className={own['named']}>{view.lastYear}: </span>
          {line.lastYear}
        </span>
      </span>
      <span className={own['trend']} id={`${id}-trend`}>
        {trend ? (
          <>
            <TrendLine trend={trend} />
            <span className="visually-hidden">{trend.told}</span>
          </>
        ) : null}
      </span>
      {problem ? (
        <p className={`${styles['wrong']} ${own['wrong']}`} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
