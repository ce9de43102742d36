'use client';
import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark';

/**
 * The theme in force: the one the reader chose, else the system's, following it when it changes. Forced colours are the
 * system's, whatever was chosen.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, current, () => 'light');
}

const darkness = () => matchMedia('(prefers-color-scheme: dark)');
const forced = () => matchMedia('(forced-colors: active)');

function listen(changed: () => void): () => void {
  const queries = [darkness(), forced()];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function current(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if ((chosen === 'light' || chosen === 'dark') && !forced().matches) return chosen;
  return darkness().matches ? 'dark' : 'light';
}
