import 'server-only';
import { cookies } from 'next/headers';
import { sessionWhenThere } from './who';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The language and colours of the account that is signed in; nothing of anybody while the database is away. */
export async function likings(): Promise<{ language: string | null; theme: string | null }> {
  return (await sessionWhenThere()) ?? { language: null, theme: null };
}

/** The colours of a page: the account's, else the cookie's, else the system's. */
export async function getTheme(): Promise<Theme> {
  const candidates = [(await likings()).theme, (await cookies()).get('theme')?.value];
  return candidates.flatMap((name) => THEMES.find((theme) => theme === name) ?? [])[0] ?? 'system';
}
