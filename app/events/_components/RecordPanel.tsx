import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTexts } from '@/lib/request/words';
import { recordEventAction } from '../actions';
import { EventForm } from './EventForm.client';
import { eventFormView } from './event-form-view';

/** The form that records an event. */
export async function RecordPanel() {
  const t = await getTexts();
  return (
    <Panel id="record" title={t('events.form.record-title')}>
      <EventForm
        action={recordEventAction}
        view={eventFormView(t, null)}
        hidden={{ key: randomUUID() }}
        label={t('events.form.record-title')}
        words={{ preview: t('events.form.preview'), save: t('events.form.record') }}
        formWords={await formWords()}
      />
    </Panel>
  );
}
