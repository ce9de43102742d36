import { countPeople } from '@/lib/access/count-people';
import type { Listed } from '@/lib/data/people/load-people';
import { getTextsOf } from '@/lib/request/words';
import styles from './PeopleLists.module.css';
import { LISTS, type List } from './people-shown';

type Props = { people: readonly Listed[]; current: List; now: Date };

/** The ways to the lists of people, each with how many stand in it. */
export async function PeopleLists({ people, current, now }: Props) {
  const t = await getTextsOf('people.show');
  const { active, invited, former, away } = countPeople(people, now);
  const counts = { all: people.length, active, invited, disabled: former, away };
  return (
    <nav aria-label={t('label')} className="no-print">
      <ul className={styles['lists']}>
        {LISTS.map((list) => (
          <li key={list}>
            <a
              href={list === 'all' ? '/admin/people' : `?show=${list}`}
              aria-current={list === current ? 'page' : undefined}
            >
              {t(list, { count: counts[list] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
