import type { ReactNode } from 'react';
import { AccountLinks } from './AccountLinks';
import styles from './Frame.module.css';
import type { FrameView } from './frame-view';
import { Preferences } from './Preferences';

/** What stands around every page: the way past the header, the pages, language and colours. */
export function Frame({ view, title, children }: { view: FrameView; title: string; children: ReactNode }) {
  const { links, words } = view;
  return (
    <>
      <title>{title}</title>
      <a className={styles['skip']} href="#figures">
        {words.skip}
      </a>
      <header className={`${styles['header']} no-print`}>
        <a className={styles['brand']} href="/">
          {words.name}
        </a>
        {links.length === 0 ? null : (
          <nav aria-label={words.pages}>
            <ul className={styles['nav']}>
              {links.map(({ id, href, text, current }) => (
                <li key={id}>
                  <a href={href} aria-current={current ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className={styles['own']}>
          <AccountLinks view={view} />
          <Preferences view={view} />
        </div>
      </header>
      <main id="figures" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles['footer']}>
        <span>{words.footer}</span>
        {view.account === null ? null : (
          <a className="no-print" href="/api/v1/openapi.json">
            {words.api}
          </a>
        )}
      </footer>
    </>
  );
}
