'use client';
import { type ReactNode, useRef } from 'react';
import { useLive } from './SheetForm.client';
import own from './SheetForm.module.css';

type Props = {
  of: string;
  name: string;
  words: { readonly none: string; readonly written: string };
  /** As the page is made. */
  isOpen: boolean;
  children: ReactNode;
};

/** A note's fields under what it is of and why it is asked for. Once asked for they stay open: one is typing there. */
export function NoteDetails({ of, name, words, isOpen, children }: Props) {
  const asked = useLive()?.notes[of];
  const opened = useRef(isOpen);
  if (asked) opened.current = true;
  return (
    <details className={own['details']} open={opened.current}>
      <summary>
        {name} –{' '}
        <span className={asked?.isMissing ? own['bad'] : undefined}>{asked?.text ?? words.none}</span>
        {asked && !asked.isMissing ? ` ${words.written}` : null}
      </summary>
      {children}
    </details>
  );
}
