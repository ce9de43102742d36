/**
 * How far a figure can be relied on, the least first. Illustrative: made up to show the product. Provisional: submitted,
 * not approved. Revised: approved, and different from an earlier approved one. Final: approved.
 */
export const STANDINGS = ['illustrative', 'provisional', 'revised', 'final'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The standing of figures taken together: the first of the list above that any of them has; null of none. */
export function standingOf(standings: readonly Standing[]): Standing | null {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? null;
}
