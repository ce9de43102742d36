import { z } from 'zod';

/** What somebody typed: any text, read and judged later. */
const typed = z.string().max(2000).default('');
const texts = z.strictObject({ en: typed, zhHant: typed, zhHans: typed }).prefault({});
/** A line's amounts as the four columns print them; nothing: not printed. Marks of footnotes stand behind: `179.3 Ψ`. */
const amounts = z
  .strictObject({ actual: typed, original: typed, revised: typed, estimate: typed })
  .prefault({});
const changes = z
  .strictObject({ revisedOnOriginal: typed, estimateOnRevised: typed, estimateOnOriginal: typed })
  .prefault({});
const commitment = { approved: typed, accumulated: typed, revised: typed, balance: typed };

function many<Shape extends z.ZodRawShape>(shape: Shape, most = 60) {
  return z
    .array(z.strictObject(shape).prefault({} as never))
    .max(most)
    .default([]);
}

const head = {
  number: typed,
  name: texts,
  controllingOfficer: texts,
  programmes: many({
    number: typed,
    name: texts,
    policyArea: z.strictObject({ number: typed, name: texts }).prefault({}),
    table: typed,
    provision: amounts,
    changes,
    /** The posts added in the book's year. */
    posts: typed,
    postsTable: typed,
  }),
  /** The head as a whole. */
  whole: z.strictObject({ table: typed, provision: amounts, changes }).prefault({}),
  linesTable: typed,
  lines: many({ kind: typed, code: typed, name: texts, account: typed, group: texts, amounts }),
  components: many({ code: typed, subhead: typed, name: texts, group: texts, table: typed, amounts }),
  commitmentsTable: typed,
  items: many({ subhead: typed, code: typed, name: texts, ...commitment }),
  /** The totals of subheads with items. */
  commitments: many({ subhead: typed, ...commitment }),
  /** `day`: `start`, the 31 March before the book's year, or `end`, the last day of it. */
  posts: many({ posts: typed, day: typed, table: typed, printed: typed }),
  pledges: many({
    measure: typed,
    unit: typed,
    label: texts,
    table: typed,
    target: typed,
    before: typed,
    last: typed,
    plan: typed,
    /** From which month on the target holds, and how; nothing: it repeats what holds. */
    from: typed,
    comparison: typed,
  }),
  volumes: many({ of: typed, label: texts, table: typed, precision: typed, printed: typed }),
  /** Figures of the text, and repetitions. `follows`: one derivation a line, `a + b - c` or `later on earlier`. */
  texts: many(
    { id: typed, table: typed, label: texts, unit: typed, precision: typed, printed: typed, follows: typed },
    300,
  ),
  footnotes: many({ mark: typed, text: texts, restated: typed }),
  tables: many({ code: typed, place: texts }),
};

/** The form of a sheet: every leaf is a text as it was typed. */
export const bookSheet = z.strictObject({
  book: typed,
  published: typed,
  heads: many(head, 9),
  links: many({
    fromHead: typed,
    fromProgramme: typed,
    toHead: typed,
    toProgramme: typed,
    relation: typed,
    day: typed,
    note: texts,
  }),
  /** `programme`: nothing for the head as a whole. */
  notes: many({ kind: typed, head: typed, programme: typed, stage: typed, against: typed, text: texts }),
  /** Why a printed figure differs from what follows; `row`: the figure's id, of its second derivation `id~2`. */
  explanations: many({ row: typed, text: texts }, 100),
});

/**
 * A book of Estimates as people enter it: printed amounts and names, line by line. What follows from what, ids and
 * precisions are not typed: they are made from how the book is built.
 */
export type BookSheet = z.output<typeof bookSheet>;
export type SheetHead = BookSheet['heads'][number];
export type SheetTexts = SheetHead['name'];
