'use client';
import { useId } from 'react';
import panel from '@/app/_components/Panel.module.css';
import type { SheetLive } from '../_view/live';
import own from './SheetForm.module.css';

/** What the figures say as a whole, and what is wrong or asked, kind by kind, each with the way to its field. */
export function LiveFindings({ live, title }: { live: SheetLive; title: string }) {
  const id = useId();
  return (
    <section className={`${panel['panel']} ${own['live']}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{live.typed}</p>
      <p>{live.checks}</p>
      {live.groups.map(({ kind, title: said, asks, troubles }) => (
        <div key={kind} className={asks ? undefined : own['wrong']}>
          <p role="status">{said}</p>
          {troubles.length > 0 ? (
            <ul>
              {troubles.map(({ field, text }) => (
                <li key={`${field} ${text}`}>
                  <a href={`#${field}`}>{text}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </section>
  );
}
