import type { ReactNode } from 'react';
import { getTextsOf } from '@/lib/request/words';
import own from './SheetForm.module.css';

/** What is typed of a line beside its figures; folded away, as it mostly stands from the last book. */
export async function More({ open = false, children }: { open?: boolean; children: ReactNode }) {
  const t = await getTextsOf('booksEntry');
  return (
    <details className={own['details']} open={open}>
      <summary>{t('field.more')}</summary>
      <div className={own['names']}>{children}</div>
    </details>
  );
}
