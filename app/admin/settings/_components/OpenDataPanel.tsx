import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { OpenDataSetting } from '@/lib/data/open-data/open-data-setting';
import { formatMoment } from '@/lib/format/moment';
import { formatDay } from '@/lib/format/month';
import { OPEN_DATA } from '@/lib/reports/open-data/open-index';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { openDataAction } from '../actions';
import styles from './SecondFactorPanel.module.css';

/** Whether anybody may read open data, where and what they are, and the button that changes it. */
export async function OpenDataPanel({ setting }: { setting: OpenDataSetting }) {
  const [t, locale] = [await getTextsOf('openData.setting'), await getLocale()];
  const { value, changed, vintages, last } = setting;
  const other = value === 'on' ? 'off' : 'on';
  const foot =
    changed === null
      ? t('unchanged')
      : t('changed', { at: formatMoment(changed.at, locale), by: changed.by });
  return (
    <Panel id="open-data" title={t(`title-${value}`)} sub={t('what')} foot={foot}>
      <ul className={styles['facts']}>
        <li>
          {value === 'on' ? (
            <a href={OPEN_DATA}>{t('address', { address: OPEN_DATA })}</a>
          ) : (
            t('address', { address: OPEN_DATA })
          )}
        </li>
        <li>{t('vintages', { count: vintages, last: last === null ? '' : formatDay(last, locale) })}</li>
        <li>{t(`then-${value}`)}</li>
      </ul>
      <ActionForm
        action={openDataAction}
        fields={[]}
        hidden={{ value: other }}
        submit={t(`turn-${other}`)}
        look={other === 'on' ? 'plain' : 'danger'}
        words={await formWords()}
      />
    </Panel>
  );
}
