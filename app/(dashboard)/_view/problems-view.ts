import type { OverviewProblem } from '@/lib/forms/overview-choice';
import type { Translator } from '@/lib/messages/translator';

export type ProblemsView = NonNullable<ReturnType<typeof problemsView>>;

/** Where each field stands on the page: the year is chosen by links; what is chosen by one link alone has no place. */
const PLACE = { year: '#years', kind: '#years', asAt: '#asAt', provisional: null } as const;

/** What was wrong with the address, each with a way to where it is chosen, if there is one; null where nothing was. */
export function problemsView(t: Translator, problems: readonly OverviewProblem[]) {
  if (problems.length === 0) return null;
  return {
    title: t('dashboard.problem.title'),
    kept: t('dashboard.problem.kept'),
    list: problems.map(({ field, code, value }) => ({
      href: PLACE[field],
      text: t(`dashboard.problem.${code}`, { field: t(`dashboard.field.${field}`), value }),
    })),
  };
}
