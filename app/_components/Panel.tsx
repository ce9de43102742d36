import type { ReactNode } from 'react';
import styles from './Panel.module.css';

/** A card: its title is a finding, under it what is shown, at its foot what can be taken away and where it is from. */
export function Panel({
  id,
  title,
  sub,
  foot,
  children,
}: {
  id: string;
  title: ReactNode;
  sub?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sub ? <p className={styles['sub']}>{sub}</p> : null}
      {children}
      {foot ? <div className={styles['foot']}>{foot}</div> : null}
    </section>
  );
}
