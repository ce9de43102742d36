'use client';
import type { CellFinding } from '../_view/live';
import { useLive } from './SheetForm.client';
import own from './SheetForm.module.css';

const SHAPE: Readonly<Record<CellFinding['status'], string>> = {
  exact: '●',
  'within-tolerance': '◐',
  explained: '◇',
  beyond: '▽',
  waits: '…',
  unreadable: '▽',
};

type Props = { name: string; label: string; typed: string };

/** A printed figure's cell, and how it stands to what it follows from. */
export function Amount({ name, label, typed }: Props) {
  const found = useLive()?.cells[name];
  const isBad = found?.status === 'beyond' || found?.status === 'unreadable';
  return (
    <span className={own['cell']}>
      <input
        id={name}
        name={name}
        aria-label={label}
        aria-describedby={found ? `${name}-found` : undefined}
        aria-invalid={isBad ? true : undefined}
        className={own['amount']}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed}
      />
      <span id={`${name}-found`} className={`${own['found']} ${isBad ? own['bad'] : ''}`}>
        {found ? (
          <>
            <span aria-hidden="true">{SHAPE[found.status]}</span> {found.text}
          </>
        ) : null}
      </span>
    </span>
  );
}
