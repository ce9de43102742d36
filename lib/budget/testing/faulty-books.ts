import { FAULTY_DERIVATIONS } from './faulty-derivations';
import { FAULTY_FIGURES } from './faulty-figures';
import { FAULTY_HEADS } from './faulty-heads';
import { FAULTY_LINKS } from './faulty-links';
import { FAULTY_NOTES } from './faulty-notes';
import type { FaultyBook } from './spoil-book';

/** At least one for each fault that a file can have. */
export const FAULTY_BOOKS: readonly FaultyBook[] = [
  ...FAULTY_HEADS,
  ...FAULTY_FIGURES,
  ...FAULTY_DERIVATIONS,
  ...FAULTY_LINKS,
  ...FAULTY_NOTES,
];
