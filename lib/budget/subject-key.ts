import type { Figure } from './figure';

const FIELDS = [
  'kind',
  'programme',
  'year',
  'stage',
  'against',
  'code',
  'subhead',
  'item',
  'column',
  'posts',
  'day',
  'measure',
  'of',
];

/**
 * What a figure is of as one text, equal for two figures exactly where they are of the same thing. null for figures of
 * the text, which may repeat others. Pledges and volumes are 1823's, whichever head prints them.
 */
export function subjectKey({ head, subject }: Figure): string | null {
  if (subject.kind === 'text') return null;
  const ofHead = subject.kind !== 'pledge' && subject.kind !== 'volume';
  return `${ofHead ? head : ''} ${JSON.stringify(subject, FIELDS)}`;
}
