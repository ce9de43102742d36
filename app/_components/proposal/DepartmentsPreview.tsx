import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import {
  countsText,
  entryText,
  joinedTexts,
  proposalProblemText,
} from '@/lib/overview/departments/proposed-texts';
import type { EffectsOf } from '@/lib/proposals/effects';
import type { ProposalProblem, ProposedOf } from '@/lib/proposals/proposed';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = {
  proposed: ProposedOf<'departments'>;
  /** Null where it is decided, or can't be confirmed as things are. */
  effects: EffectsOf<'departments'> | null;
  problems: readonly ProposalProblem[];
};

/** Departments as they are proposed, each beside what it is, and what stands in their way. */
export async function DepartmentsPreview({ proposed, effects, problems }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const entryOf = (code: string) => effects?.entries.find(({ after }) => after.code === code) ?? null;
  return (
    <>
      {problems.length === 0 ? null : (
        <Panel id="problems" title={t('departments.preview.problems-title')}>
          <ul>
            {problems.map((problem) => {
              const text = proposalProblemText(t, locale, problem);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Panel>
      )}
      <Panel
        id="proposed"
        title={t('departments.preview.title', { count: proposed.entries.length })}
        foot={
          effects === null
            ? undefined
            : joinedTexts(t, locale, effects).map((text) => <span key={text}>{text}</span>)
        }
      >
        <DataTable caption={t('departments.preview.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('departments.column.code')}</th>
              {effects === null ? null : (
                <th scope="col" data-text="">
                  {t('departments.preview.before')}
                </th>
              )}
              <th scope="col" data-text="">
                {t('departments.preview.after')}
              </th>
              {effects === null ? null : (
                <th scope="col" data-text="">
                  {t('departments.month.count')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {proposed.entries.map((one) => {
              const entry = entryOf(one.code);
              const before =
                entry === null
                  ? t('departments.preview.stays')
                  : entry.before === null
                    ? t('departments.preview.nothing')
                    : entryText(t, locale, entry.before);
              return (
                <tr key={one.code}>
                  <th scope="row">{one.code}</th>
                  {effects === null ? null : <td data-text="long">{before}</td>}
                  <td data-text="long">
                    {entryText(t, locale, one)}
                    {Object.entries(one.name)
                      .filter(([language]) => language !== locale)
                      .map(([language, name]) => (
                        <div key={language} lang={language === 'zh-Hant' ? 'zh-Hant-HK' : language}>
                          {name}
                        </div>
                      ))}
                  </td>
                  {effects === null ? null : (
                    <td data-text="long">{entry === null ? '–' : countsText(t, locale, entry)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      </Panel>
    </>
  );
}
