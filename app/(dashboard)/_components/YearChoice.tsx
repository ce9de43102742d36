import { monthOfDay } from '@/lib/calendar/day';
import { yearName } from '@/lib/calendar/year-of-months';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { OverviewForm } from '@/lib/forms/overview-choice';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { yearLinks, yearText } from '@/lib/overview/dashboard/year-links';
import styles from './YearChoice.module.css';

type Props = { answer: OverviewAnswer; form: OverviewForm };

/** Which year, of which kind, as known on which day: links and a plain form, so that the address says it. */
export async function YearChoice({ answer, form }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const links = yearLinks(t, locale, answer.year, monthOfDay(answer.asAt), form.asked.asAt ?? '');
  return (
    <div className={`${styles['choice']} no-print`}>
      <nav id="years" className={styles['years']} aria-label={t('dashboard.choose')}>
        <ul className={styles['group']}>
          {links.kinds.map(({ kind, text, href, current }) => (
            <li key={kind}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <ul className={styles['group']}>
          <Step link={links.previous} glyph="‹" rel="prev" />
          <li>
            <b>{yearText(answer.year, locale)}</b>
          </li>
          <Step link={links.next} glyph="›" rel="next" />
        </ul>
      </nav>
      <form className={styles['form']} method="get" aria-label={t('dashboard.as-at-form')}>
        {form.asked.year ? <input type="hidden" name="year" value={yearName(answer.year)} /> : null}
        <input type="hidden" name="kind" value={answer.year.kind} />
        <label htmlFor="asAt">{t('measure.as-at-field')}</label>
        <input
          id="asAt"
          name="asAt"
          defaultValue={form.typed.asAt}
          size={11}
          maxLength={20}
          placeholder="YYYY-MM-DD"
          title={t('measure.as-at-hint')}
        />
        <button type="submit">{t('measure.show')}</button>
      </form>
    </div>
  );
}

function Step(props: { link: { text: string; href: string } | null; glyph: string; rel: string }) {
  const { link, glyph, rel } = props;
  if (!link) return null;
  return (
    <li>
      <a href={link.href} rel={rel} aria-label={link.text} title={link.text}>
        {glyph}
      </a>
    </li>
  );
}
