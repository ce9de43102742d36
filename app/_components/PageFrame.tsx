import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import styles from './PageFrame.module.css';
import { Preferences } from './Preferences';

type Named = { readonly id: string; readonly name: Readonly<Record<Locale, string>> };

/** The pages beside the measures, in the order in which they are offered. */
const PAGES = ['volumes', 'budgets', 'reconciliation'] as const;

/** What stands around every page: the way past the header, the measures, language and colours. */
export async function PageFrame(props: {
  title: string;
  measures: readonly Named[];
  /** The measure or page shown, by id. */
  current: string | null;
  children: ReactNode;
}) {
  const [t, locale] = [await getTexts(), await getLocale()];
  return (
    <>
      <title>{props.title}</title>
      <a className={styles['skip']} href="#figures">
        {t('app.skip')}
      </a>
      <header className={`${styles['header']} no-print`}>
        <a className={styles['brand']} href="/">
          {t('app.name')}
        </a>
        <nav aria-label={t('app.pages')}>
          <ul className={styles['nav']}>
            <li>
              <a href="/" aria-current={props.current === 'overview' ? 'page' : undefined}>
                {t('dashboard.title')}
              </a>
            </li>
            {props.measures.map(({ id, name }) => (
              <li key={id}>
                <a href={`/measures/${id}`} aria-current={id === props.current ? 'page' : undefined}>
                  {name[locale]}
                </a>
              </li>
            ))}
            {PAGES.map((page) => (
              <li key={page}>
                <a href={`/${page}`} aria-current={page === props.current ? 'page' : undefined}>
                  {t(`${page}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Preferences />
      </header>
      <main id="figures" className={styles['main']} tabIndex={-1}>
        {props.children}
      </main>
      <footer className={styles['footer']}>
        <span>{t('app.footer')}</span>
        <span>{t('app.reader')}</span>
        <a className="no-print" href="/api/v1/openapi.json">
          {t('app.api')}
        </a>
      </footer>
    </>
  );
}
