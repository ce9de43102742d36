import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { ImportLine } from '@/lib/data/imports/import-types';
import type { LookedAt } from '@/lib/data/imports/look-at-file';
import { formatMonth } from '@/lib/format/month';
import { decisionProblem, isDecisionProblem } from '@/lib/imports/decide-import';
import { problemText } from '@/lib/imports/problem-text';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from '../../_components/Imports.module.css';
import { differenceText } from '../../_view/difference-text';
import { outcomeOf, shownLines } from '../../_view/shown-lines';

/** More is no table that anybody reads. */
const MOST_SHOWN = 300;

/** What a file would do to each of its months, value by value. */
export async function ChangesPanel({ look: { plan } }: { look: LookedAt }) {
  const t = await getTexts();
  if (plan.lines.length === 0) return null;
  const { shown, left, counts } = shownLines(plan.lines, MOST_SHOWN);
  const summary = t('files.look.summary', counts);
  // Its notes may be nonsense: they have to be seen.
  const isGuess = plan.warnings.some(({ code }) => code === 'encoding-guessed');
  return (
    <Panel id="changes" title={t('files.look.title')} sub={summary}>
      {plan.badRows > 0 ? <p>{t('files.look.bad-rows', { count: plan.badRows })}</p> : null}
      <DataTable caption={t('files.look.table')}>
        <thead>
          <tr>
            <th scope="col">{t('files.look.month')}</th>
            <th scope="col" data-text>
              {t('files.look.decision')}
            </th>
            <th scope="col" data-text>
              {t('files.look.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <ChangeRow key={line.month} line={line} showNotes={isGuess} />
          ))}
        </tbody>
      </DataTable>
      {left > 0 ? <p>{t('files.look.more', { count: left })}</p> : null}
    </Panel>
  );
}

async function ChangeRow({ line, showNotes }: { line: ImportLine; showNotes: boolean }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { decision, differences, month } = line;
  const outcome = outcomeOf(line);
  const texts = differences.map((difference) => differenceText(t, difference));
  const list = (
    <ul className={styles['differences']}>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <tr data-decision={outcome}>
      <th scope="row">{formatMonth(month, locale, 'short')}</th>
      <td data-text={outcome === 'refused' ? 'long' : true}>
        {outcome === 'refused' ? (
          <>
            <b>{t('files.look.decisions.refused')}</b>
            <br />
            {isDecisionProblem(decision)
              ? problemText((key, values) => t(`imports.${key}`, values), decisionProblem(decision, line))
              : t('files.look.wrong')}
          </>
        ) : (
          t(`files.look.decisions.${outcome}`)
        )}
      </td>
      <td data-text="long">
        {texts.length === 0 ? (
          '–'
        ) : decision === 'new' ? (
          <details open={showNotes && differences.some(({ what }) => what === 'note')}>
            <summary>{t('files.look.values', { count: texts.length })}</summary>
            {list}
          </details>
        ) : (
          list
        )}
      </td>
    </tr>
  );
}
