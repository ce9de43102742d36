'use client';
import type { ReactNode } from 'react';
import { overviewOf } from '../_view/overview-of';
import { Card } from './Card';
import { IndicatorRow } from './IndicatorRow';
import { Lead } from './Lead';
import { MoneyPanel } from './MoneyPanel';
import { OverviewProblems } from './OverviewProblems';
import styles from './panels.module.css';
import { TrendPanel } from './TrendPanel';
import { VolumesPanel } from './VolumesPanel';
import { YearsPanel } from './YearsPanel';

type Props = {
  /** The view as JSON: as one text it goes through React's own wire format untouched, value by value it would not. */
  json: string;
  /** What to do first, where there is nothing yet. */
  children: ReactNode;
};

/**
 * All of the overview. It runs in the browser too, though only its charts need to: what the server sends is then the
 * view's texts and numbers once, and not every element a second time.
 */
export function Overview({ json, children }: Props) {
  const view = overviewOf(json);
  const { problems, lead, pledges, indicators, trends, volumes, money, years, words } = view;
  return (
    <>
      {problems ? <OverviewProblems problems={problems} /> : null}
      <Lead lead={lead} />
      <section className={styles['cards']} aria-label={words.pledges}>
        {pledges.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </section>
      {indicators.map((card) => (
        <IndicatorRow key={card.id} card={card} word={words.indicator} />
      ))}
      {children}
      <div className={styles['evidence']}>
        {trends.length === 0 ? null : (
          <div className={styles['trends']}>
            {trends.map((panel) => (
              <TrendPanel key={panel.id} panel={panel} words={words} />
            ))}
          </div>
        )}
        <div className={styles['pair']}>
          <VolumesPanel panel={volumes} words={words} />
          <MoneyPanel panel={money} />
        </div>
      </div>
      <div className={styles['years']}>
        <YearsPanel panel={years} />
      </div>
    </>
  );
}
