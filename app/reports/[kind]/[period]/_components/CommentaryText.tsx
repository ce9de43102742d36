import reports from '@/app/reports/_components/Reports.module.css';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { getLocale, getTexts } from '@/lib/request/words';
import { stateText } from '../_view/state-text';

type Props = { name: string; texts: Prepared['commentary'] };

/** What is said of one pledge, to be read. */
export async function CommentaryText({ name, texts }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  return (
    <section aria-label={name} className={reports['pledge']}>
      <h3>{name}</h3>
      <dl>
        {texts.map((text) => (
          <div key={text.locale}>
            <dt lang={text.locale}>{LANGUAGE_NAMES[text.locale]}</dt>
            <dd lang={text.locale}>{text.written?.text ?? text.suggested}</dd>
            <dd>{stateText(t, locale, text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
