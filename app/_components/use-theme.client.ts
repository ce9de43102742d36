'use client';
import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark';

/** The theme in force: the one the reader chose, else the system's, following it when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, current, () => 'light');
}

const darkness = () => matchMedia('(prefers-color-scheme: dark)');

function listen(changed: () => void): () => void {
  const query = darkness();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function current(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return darkness().matches ? 'dark' : 'light';
}
