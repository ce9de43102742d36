import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { commentaryFields } from '@/lib/forms/report-schema';
import { getLocale, getTexts } from '@/lib/request/words';
import { seenValue } from '../_view/seen-value';
import { stateText } from '../_view/state-text';
import { commentaryAction } from '../actions';

type Props = {
  period: string;
  texts: Prepared['commentary'];
  nameOf: (measure: string) => string;
};

/** The form of what is said of each pledge, a text for each language; all are kept at once. */
export async function CommentaryForm({ period, texts, nameOf }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const seen = texts.map((text) => [commentaryFields(text).seen, seenValue(text)]);
  return (
    <ActionForm
      action={commentaryAction}
      fields={texts.map((text) => ({
        name: commentaryFields(text).text,
        label: t('reportPage.commentary.label', {
          measure: nameOf(text.measure),
          language: LANGUAGE_NAMES[text.locale],
        }),
        hint: stateText(t, locale, text),
        type: 'long',
        rows: 5,
        value: text.written?.text ?? text.suggested,
      }))}
      hidden={{ period, ...Object.fromEntries(seen) }}
      submit={t('reportPage.commentary.save')}
      label={t('reportPage.commentary.title')}
      look={texts.every(({ kind }) => kind === 'accepted') ? 'quiet' : 'plain'}
      words={await formWords()}
    />
  );
}
