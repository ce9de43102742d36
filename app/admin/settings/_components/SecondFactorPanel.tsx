import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { SettingsAnswer } from '@/lib/data/people/settings';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { secondFactorAction } from '../actions';
import styles from './SecondFactorPanel.module.css';

type Props = {
  settings: SettingsAnswer;
  /** Whether who looks has a second factor. */
  own: boolean;
};

/** Whether a second factor is asked for, whom that concerns, and the button that changes it. */
export async function SecondFactorPanel({ settings, own }: Props) {
  const [t, locale] = [await getTextsOf('settings.factor'), await getLocale()];
  const { secondFactor, changed, concerned } = settings;
  const other = secondFactor === 'on' ? 'off' : 'on';
  const foot =
    changed === null
      ? t('unchanged')
      : t('changed', { at: formatMoment(changed.at, locale), by: changed.by });
  return (
    <Panel id="second-factor" title={t(`title-${secondFactor}`)} sub={t('what')} foot={foot}>
      <ul className={styles['facts']}>
        <li>{t('managers', concerned.manager)}</li>
        <li>{t('admins', concerned.admin)}</li>
        <li>{t(`then-${secondFactor}`)}</li>
        {other === 'on' && !own ? (
          <li>
            <strong>{t('self')}</strong>
          </li>
        ) : null}
      </ul>
      <ActionForm
        action={secondFactorAction}
        fields={[]}
        hidden={{ value: other }}
        submit={t(`turn-${other}`)}
        look={other === 'on' ? 'plain' : 'danger'}
        words={await formWords()}
      />
    </Panel>
  );
}
