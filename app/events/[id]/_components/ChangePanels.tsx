import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { EventForm } from '@/app/events/_components/EventForm.client';
import { eventFormView, takeBackView } from '@/app/events/_components/event-form-view';
import type { EventVersion } from '@/lib/data/events/event-versions';
import { getTexts } from '@/lib/request/words';
import { correctEventAction, takeBackEventAction } from '../../actions';

/** The forms that correct an event and take it back; one that was taken back can be recorded again. */
export async function ChangePanels({ last: { event, kept, row } }: { last: EventVersion }) {
  const t = await getTexts();
  const words = await formWords();
  const hidden = { event: event.id, seen: row };
  const title = t(kept ? 'events.form.correct-title' : 'events.form.again-title');
  return (
    <>
      <Panel id="correct" title={title}>
        <EventForm
          action={correctEventAction}
          view={eventFormView(t, event)}
          hidden={{ ...hidden, key: randomUUID() }}
          label={title}
          words={{
            preview: t('events.form.preview'),
            save: t(kept ? 'events.form.correct' : 'events.form.record'),
          }}
          formWords={words}
        />
      </Panel>
      {kept ? (
        <Panel id="take-back" title={t('events.form.take-back-title')} sub={t('events.form.take-back-what')}>
          <EventForm
            action={takeBackEventAction}
            view={takeBackView(t)}
            hidden={{ ...hidden, key: randomUUID() }}
            label={t('events.form.take-back-title')}
            words={{ preview: t('events.form.preview'), save: t('events.form.take-back') }}
            formWords={words}
            look="danger"
          />
        </Panel>
      ) : null}
    </>
  );
}
