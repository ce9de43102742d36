import { Panel } from '@/app/_components/Panel';
import type { Listed } from '@/lib/data/people/load-people';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTexts } from '@/lib/request/words';
import { LastSignIn } from '../../_components/LastSignIn';
import { monthsText } from '../../_components/months-text';
import { StateTag } from '../../_components/StateTag';
import styles from './PersonFacts.module.css';

/** What is known of a person. */
export async function PersonFacts({ person, now }: { person: Listed; now: Date }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const months = monthsText(person.openDrafts, locale);
  const left = person.status === 'disabled';
  const drafts = left ? t('people.person.drafts-left', { months }) : months;
  return (
    <Panel id="facts" title={t('people.person.facts')} foot={t('people.times')}>
      <dl className={styles['facts']}>
        <dt>{t('people.table.email')}</dt>
        <dd>{person.email}</dd>
        <dt>{t('people.table.role')}</dt>
        <dd>{t(`role.${person.role}`)}</dd>
        <dt>{t('people.table.state')}</dt>
        <dd>
          <StateTag status={person.status} />
        </dd>
        <dt>{t('people.table.factor')}</dt>
        <dd>{t(person.hasSecondFactor ? 'people.yes' : 'people.no')}</dd>
        <dt>{t('people.table.last-in')}</dt>
        <dd>
          <LastSignIn person={person} now={now} />
        </dd>
        <dt>{t('people.person.added')}</dt>
        <dd>{formatMoment(person.addedAt, locale, { width: 'short' })}</dd>
        <dt>{t('people.person.drafts')}</dt>
        <dd>{person.openDrafts.length === 0 ? t('people.person.no-drafts') : drafts}</dd>
      </dl>
    </Panel>
  );
}
