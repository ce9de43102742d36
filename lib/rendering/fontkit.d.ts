/** fontkit has no types of its own; only this is used of it. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): import('@/lib/reports/pdf/fonts').ParsedFont;
}
