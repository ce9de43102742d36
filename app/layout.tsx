import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { getTheme } from '@/lib/request/likings';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { ErrorWordsProvider } from './_components/error-words.client';
import './tokens.css';
import './base.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** The tag of a language as fonts and screen readers know it. */
const LANG = { en: 'en', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' } as const;

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await getTheme();
  const t = await getTextsOf('error');
  const words = { title: t('failed-title'), text: t('failed-text'), retry: t('retry') };
  return (
    <html lang={LANG[await getLocale()]} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <ErrorWordsProvider words={words}>{children}</ErrorWordsProvider>
      </body>
    </html>
  );
}
