import type { ReactNode } from 'react';
import styles from './PrintedGroup.module.css';

/** The panels whose tables are printed in one unit, under its name. */
export function PrintedGroup({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <p id={id} className={styles['title']}>
        {title}
      </p>
      {children}
    </section>
  );
}
