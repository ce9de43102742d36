import { percentChange, printChange } from '@/lib/budget/change';
import type { Department } from '@/lib/departments/department';
import type { DepartmentsChange } from '@/lib/departments/departments-change';
import { whole } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { marked } from '../volumes/words';
import { departmentName } from './names';
import { signedCount } from './numbers';
import { standingOfBoth } from './standing';

type Asked = { readonly change: DepartmentsChange | null; readonly departments: readonly Department[] };

/** What the page tells first: how many contacts there were, and who drives their change. */
export function departmentsHeadline(t: Translator, locale: Locale, { change, departments }: Asked): string {
  if (change === null) return t('departments.headline.none');
  const { before, after, driver, coverage, isLike } = change;
  const [sum, earlier] = [after.total.contacts.sum, before.total.contacts.sum];
  if (sum === null) return t('departments.headline.none');
  const told = { period: formatPeriod(after.period, locale), contacts: formatCount(sum) };
  if (coverage !== 'nothing-before' && !isLike)
    return marked(
      t,
      standingOfBoth(change),
      t('departments.headline.unlike', { ...told, before: formatPeriod(before.period, locale) }),
    );
  if (coverage === 'nothing-before' || !earlier || driver === null)
    return marked(t, after.standing, t('departments.headline.only', told));
  return marked(
    t,
    standingOfBoth(change),
    t(sum === earlier ? 'departments.headline.same' : 'departments.headline.change', {
      ...told,
      before: formatPeriod(before.period, locale),
      change: printChange(percentChange(whole(sum), whole(earlier))),
      name: departmentName(departments, driver.id, locale),
      difference: signedCount(driver.difference),
    }),
  );
}
