import { Deciding as DecidingOnMonth } from '@/app/_components/month/Deciding';
import { checkDepartments, type DepartmentsFinding } from '@/lib/departments/check-departments';
import { findingView } from '@/lib/overview/departments/month-texts';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';
import { decideDepartmentsAction, reasonDepartmentsAction } from '../actions';

/** What can be done about what is submitted or approved; whoever decides sees what its note is to explain. */
export async function Deciding({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { of, context, open } = look.answer;
  const found = look.deeds.includes('approved') && of.last ? checkDepartments(of.last, context) : [];
  // Those that the note is too old for say so.
  const told = found.map((one) => open.find((other) => isOfSameSum(one, other)) ?? one);
  return (
    <DecidingOnMonth
      look={look}
      actions={{ decide: decideDepartmentsAction, reason: reasonDepartmentsAction }}
    >
      {found.length > 0 ? (
        <>
          <p>{t('departments.month.to-explain')}</p>
          <ul>
            {told
              .map((one) => findingView(t, locale, context.departments, one).text)
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </>
      ) : null}
    </DecidingOnMonth>
  );
}

function isOfSameSum(one: DepartmentsFinding, other: DepartmentsFinding): boolean {
  return one.code === 'sum-differs' && other.code === 'sum-differs' && one.count === other.count;
}
