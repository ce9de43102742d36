import type { OverviewView } from './overview-view';

let last: { readonly json: string; readonly view: OverviewView } | null = null;

/** The view that was sent as JSON. The one asked for last is kept: on the server it is mostly the next one, too. */
export function overviewOf(json: string): OverviewView {
  if (last?.json !== json) last = { json, view: JSON.parse(json) };
  return last.view;
}
