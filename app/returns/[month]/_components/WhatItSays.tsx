import type { Look } from '../_view/look-at';
import { CountsPanel } from './CountsPanel';
import { FormPanel } from './FormPanel';

/** The form, where the month can be typed in; else what its return says. */
export function WhatItSays({ look }: { look: Look }) {
  return look.deeds.includes('saved') ? <FormPanel look={look} /> : <CountsPanel look={look} />;
}
