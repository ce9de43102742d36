import { headers } from 'next/headers';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import styles from './ErrorPanel.module.css';

type Props = { kind: 'unavailable' | 'crowded' | 'forbidden' };

/**
 * Says why a page isn't there, with the status that says the same to machines: the database can't answer now, or too many
 * files are being read, and nothing is lost; or the person's role doesn't open it.
 */
export async function NotLoaded({ kind }: Props) {
  const t = await getTextsOf('error');
  if (kind === 'forbidden') setPageStatus(403);
  else setPageStatus(503, { 'Retry-After': '5' });
  return (
    <main className={styles['error']}>
      <title>{t(`${kind}-title`)}</title>
      <h1>{t(`${kind}-title`)}</h1>
      <p>{t(`${kind}-text`)}</p>
      {kind === 'forbidden' ? (
        <a href="/">{t('to-overview')}</a>
      ) : (
        <a href={(await headers()).get('x-kpi-url') ?? '/'}>{t('retry')}</a>
      )}
    </main>
  );
}
