'use client';
import { createContext, type ReactNode } from 'react';

/** The few words that an error page needs; they come with every page, since a failing one can't fetch them. */
export const ErrorWords = createContext({ title: '', text: '', retry: '' });

export function ErrorWordsProvider({
  words,
  children,
}: {
  words: { title: string; text: string; retry: string };
  children: ReactNode;
}) {
  return <ErrorWords value={words}>{children}</ErrorWords>;
}
