import { isLongAway } from '@/lib/access/long-away';
import type { Listed } from '@/lib/data/people/load-people';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './Tags.module.css';

/** When somebody last signed in, marked where that is long ago. */
export async function LastSignIn({ person, now }: { person: Listed; now: Date }) {
  const [t, locale] = [await getTextsOf('people'), await getLocale()];
  const { signedInAt } = person;
  return (
    <>
      {signedInAt === null ? (
        t('never')
      ) : (
        <time dateTime={signedInAt.toISOString()}>
          {formatMoment(signedInAt, locale, { width: 'short' })}
        </time>
      )}
      {isLongAway(person, now) ? (
        <span className={styles['away']}>
          {' '}
          <span aria-hidden="true">▽</span> {t('away')}
        </span>
      ) : null}
    </>
  );
}
