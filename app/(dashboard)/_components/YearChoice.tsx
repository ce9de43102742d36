import type { LeadView } from '../_view/lead-view';
import styles from './YearChoice.module.css';

/** Which year, of which kind, as known on which day: links and a plain form, so that the address says it. */
export function YearChoice({ choice }: { choice: LeadView['choice'] }) {
  const { links, year, sent, asAt, words } = choice;
  return (
    <div className={`${styles['choice']} no-print`}>
      <nav id="years" className={styles['years']} aria-label={words.choose}>
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
            <b>{year}</b>
          </li>
          <Step link={links.next} glyph="›" rel="next" />
        </ul>
      </nav>
      <form className={styles['form']} method="get" aria-label={words.form}>
        {sent.year ? <input type="hidden" name="year" value={sent.year} /> : null}
        <input type="hidden" name="kind" value={sent.kind} />
        {sent.provisional ? <input type="hidden" name="provisional" value={sent.provisional} /> : null}
        <label htmlFor="asAt">{words.field}</label>
        <input
          id="asAt"
          name="asAt"
          defaultValue={asAt}
          size={11}
          maxLength={20}
          placeholder="YYYY-MM-DD"
          title={words.hint}
        />
        <button type="submit">{words.show}</button>
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
