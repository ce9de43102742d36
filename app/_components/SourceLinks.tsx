import type { SourceLink } from '@/lib/overview/reconciliation/source-link';
import styles from './SourceLinks.module.css';

/** Where something was found; addresses of other sites are told nothing of who follows them. */
export function SourceLinks({ sources }: { sources: readonly SourceLink[] }) {
  return (
    <ul className={styles['sources']}>
      {sources.map(({ href, text, note }) => (
        <li key={`${text} ${note}`}>
          {href ? (
            <a href={href} rel="noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
          {note ? ` ${note}` : null}
        </li>
      ))}
    </ul>
  );
}
