import 'server-only';
import { z } from 'zod';
import { bookFile } from '@/lib/imports/book/book-file';
import { publicEvents, statedFigures } from '@/lib/imports/book/stated-file';
import book202425 from '@/prisma/books/2024-25/book.json' with { type: 'json' };
import definitions from '@/prisma/books/definitions.json' with { type: 'json' };
import events from '@/prisma/books/events.json' with { type: 'json' };
import holidays from '@/prisma/books/general-holidays.json' with { type: 'json' };
import stated from '@/prisma/books/stated-in-public.json' with { type: 'json' };

const inThreeLanguages = z.strictObject({ en: z.string(), zhHant: z.string(), zhHans: z.string() });

const definitionsFile = z.strictObject({
  measures: z.array(
    z.strictObject({
      measure: z.string(),
      kind: z.enum(['pledge', 'indicator']),
      name: inThreeLanguages,
      note: inThreeLanguages,
      numerator: z.string(),
      denominator: z.string(),
      base: z.string(),
      unit: z.enum(['percent', 'score']),
      scale: z.number(),
      precision: z.number(),
    }),
  ),
  settings: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});

const holidaysFile = z.strictObject({
  source: z.string(),
  days: z.array(z.strictObject({ day: z.iso.date(), ...inThreeLanguages.shape })),
});

/** What ships with the product, read from `prisma/books` and held against its form. */
export const shipped = {
  definitions: definitionsFile.parse(definitions),
  books: [bookFile.parse(book202425)],
  holidays: holidaysFile.parse(holidays),
  stated: statedFigures(stated),
  events: publicEvents(events),
};
