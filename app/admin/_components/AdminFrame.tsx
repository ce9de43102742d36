import type { ComponentProps, ReactNode } from 'react';
import { PageFrame } from '@/app/_components/PageFrame';
import { getTexts } from '@/lib/request/words';
import styles from './AdminFrame.module.css';

const PAGES = ['people', 'tokens', 'audit', 'settings'] as const;

type Props = {
  current: (typeof PAGES)[number];
  measures: ComponentProps<typeof PageFrame>['measures'];
  /** Of a page below one of these: its own title, and what stands in the browser's. */
  own?: { readonly title: string; readonly pageTitle: string };
  children: ReactNode;
};

/** A page of administration: its neighbours, its title, and what it is about. */
export async function AdminFrame({ current, measures, own, children }: Props) {
  const t = await getTexts();
  return (
    <PageFrame title={own?.pageTitle ?? t(`${current}.page-title`)} measures={measures} current="admin">
      <nav aria-label={t('app.administration')} className="no-print">
        <ul className={styles['pages']}>
          {PAGES.map((page) => (
            <li key={page}>
              <a
                href={`/admin/${page}`}
                aria-current={page === current ? (own ? 'true' : 'page') : undefined}
              >
                {t(`${page}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{own?.title ?? t(`${current}.title`)}</h1>
      {children}
    </PageFrame>
  );
}
