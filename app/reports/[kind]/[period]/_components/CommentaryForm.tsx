import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import reports from '@/app/reports/_components/Reports.module.css';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { getLocale, getTexts } from '@/lib/request/words';
import { stateText } from '../_view/state-text';
import { suggestionsSeen } from '../_view/suggestions-seen';
import { commentaryAction } from '../actions';

type Props = { report: ReportName; name: string; texts: Prepared['commentary'] };

/** The form of what is said of one pledge, a text for each language. */
export async function CommentaryForm({ report, name, texts }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const measure = texts[0]?.measure ?? '';
  return (
    <section aria-label={name} className={reports['pledge']}>
      <h3>{name}</h3>
      <ActionForm
        action={commentaryAction}
        fields={texts.map((text) => ({
          name: text.locale,
          label: LANGUAGE_NAMES[text.locale],
          hint: stateText(t, locale, text),
          type: 'long',
          rows: 5,
          value: text.written?.text ?? text.suggested,
        }))}
        hidden={{ measure, period: report.period, seen: suggestionsSeen(texts) }}
        submit={t('reportPage.commentary.save')}
        label={name}
        look={texts.every(({ kind }) => kind === 'accepted') ? 'quiet' : 'plain'}
        words={await formWords()}
      />
    </section>
  );
}
