import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { Frame } from './Frame';
import { frameView } from './frame-view';

type Props = {
  title: string;
  measures: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[];
  /** The measure or page shown, by id. */
  current: string | null;
  children: ReactNode;
};

/** A page within its frame. */
export async function PageFrame({ title, measures, current, children }: Props) {
  return (
    <Frame view={await frameView(measures, current)} title={title}>
      {children}
    </Frame>
  );
}
