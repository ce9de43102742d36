import type { ReactNode } from 'react';
import styles from './Narrow.module.css';

/** A page of one thing to do. */
export function Narrow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['narrow']}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
