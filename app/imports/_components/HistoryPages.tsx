import { IMPORTS_OF_PAGE } from '@/lib/data/imports/load-imports';
import { formatCount } from '@/lib/format/number';
import { getTextsOf } from '@/lib/request/words';
import { historyPages } from '../_view/history-pages';
import styles from './Imports.module.css';

type Props = { page: number; shown: number; total: number };

/** Which of all imports are shown, and the ways to the others; nothing where these are all. */
export async function HistoryPages({ page, shown, total }: Props) {
  const t = await getTextsOf('files');
  const { from, to, newer, older } = historyPages({ page, size: IMPORTS_OF_PAGE, shown, total });
  if (newer === null && older === null) return null;
  const links = [
    ...(newer === null ? [] : [{ word: 'newer', to: newer, rel: 'prev' } as const]),
    ...(older === null ? [] : [{ word: 'older', to: older, rel: 'next' } as const]),
  ];
  return (
    <nav className={styles['pages']} aria-label={t('history.pages')}>
      {shown === 0 ? null : (
        <span>
          {t('history.range', { from: formatCount(from), to: formatCount(to), total: formatCount(total) })}
        </span>
      )}
      {links.map((link) => (
        <a
          key={link.word}
          className="no-print"
          href={`/imports${link.to === 1 ? '' : `?page=${link.to}`}#history`}
          rel={link.rel}
        >
          {t(`history.${link.word}`)}
        </a>
      ))}
    </nav>
  );
}
