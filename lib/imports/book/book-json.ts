import type { z } from 'zod';
import type { bookFile } from './book-file';

/** A book of Estimates as its JSON file has it, before anything of it is read. */
export type BookJson = z.input<typeof bookFile>;
