import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { formatMonth } from '@/lib/format/month';
import { readReturn, typedReturn } from '@/lib/forms/return-form';
import { formView } from '@/lib/overview/returns/form-view';
import { liveView } from '@/lib/overview/returns/live-view';
import { offeredCounts } from '@/lib/returns/offered';
import { conflictView } from '../_send/conflict-view';
import { wordsHere } from '../_send/words-here';
import { draftOr } from '../_view/draft-or';
import type { Look } from '../_view/look-at';
import { keepReturnAction, returnAction } from '../actions';
import { ReturnForm } from './ReturnForm.client';
import { returnWords } from './return-words';

/** The form of a month, with what stands there or what was kept of typing. */
export async function FormPanel({ look }: { look: Look }) {
  const words = await wordsHere();
  const { t, locale, suspended, suspendedWords } = words;
  const { person, answer, content, month, deeds } = look;
  const { draft, of, chain, names, context, dueDay } = answer;
  const last = of.last?.revision ?? 0;
  // Of a month without a return, what events say of it is offered.
  const begun =
    of.last === null ? { ...content, counts: offeredCounts(month, context.suspensions) } : content;
  const typed = draftOr(typedReturn(begun, suspended), draft?.typed);
  const isStale = draft !== null && draft.seen < last;
  const base = chain.find(({ revision }) => revision === draft?.seen) ?? null;
  const facts = { month, context, dueDay, today: look.today };
  const name = formatMonth(month, locale);
  const intro = [
    t('returnPage.form.intro', { suspended }),
    t('returnPage.form.paste'),
    t('returnPage.form.keys'),
  ];
  return (
    <Panel
      id="form"
      title={t('returnPage.form.label', { month: name })}
      sub={intro.join(locale === 'en' ? ' ' : '')}
    >
      <ReturnForm
        action={returnAction}
        keep={keepReturnAction}
        view={formView(t, locale, month, typed, context.figures)}
        note={typed.note}
        hidden={{ month, seen: String(last), key: randomUUID() }}
        live={liveView(t, locale, { typed, read: readReturn(typed, suspendedWords) }, facts)}
        conflict={isStale ? conflictView(words, { base, last: of.last }, { person, typed, names }) : null}
        submits={deeds.includes('submitted')}
        words={returnWords(t, { month: name, revision: last })}
        formWords={await formWords()}
      />
    </Panel>
  );
}
