import { z } from 'zod';
import { ACCOUNTS } from '@/lib/budget/book';
import { POSTS } from '@/lib/budget/figure';
import { STAGES } from '@/lib/budget/stage';
import { UNITS } from '@/lib/budget/unit';

/** What the API answers about a head of a book of Estimates, field by field in order, table by table. */
const year = z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }).describe('a financial year, such as 2023-24');
const stage = z.enum(STAGES);
const amount = z.string().describe('a decimal number with the digits that are printed');
const printed = z.string().describe('as the document prints it');
const footnotes = z.array(z.string()).describe('the marks of its footnotes');
const unit = z.enum(UNITS).describe('the unit in which it is printed; never converted');
const citation = z.strictObject({ book: z.string(), place: z.string() });
const programme = z.int().nullable().describe('null: the head as a whole');

const line = z.strictObject({
  code: z.string(),
  name: z.string(),
  account: z.enum(ACCOUNTS).nullable(),
  group: z.string().nullable(),
  amounts: z.array(z.strictObject({ year, stage, amount, unit, printed, footnotes })),
});

/** The lists of the answer, in order; each is a table of its own as CSV. */
export const BUDGET_TABLES = {
  programmes: z.strictObject({
    number: z.int(),
    name: z.string(),
    policyArea: z.strictObject({ number: z.int(), name: z.string() }),
  }),
  provisions: z.strictObject({ programme, year, stage, amount, unit, printed, footnotes, citation }),
  changes: z.strictObject({
    programme,
    year,
    stage,
    against: z.strictObject({ year, stage }),
    percent: z
      .string()
      .nullable()
      .describe('from the two printed provisions, with six digits; null where the base is zero or less'),
    printed,
    citation,
  }),
  subheads: line,
  totals: line,
  components: line,
  commitments: z.strictObject({
    subhead: z.string(),
    item: z.string(),
    name: z.string(),
    approved: amount.nullable(),
    accumulated: amount.nullable(),
    revised: amount.nullable(),
    balance: amount.nullable(),
    unit,
  }),
  posts: z.strictObject({
    posts: z.enum(POSTS),
    programme,
    day: z.iso.date().describe('as at this day; of a change: in the year that ends on it'),
    count: z.int(),
    printed,
    citation,
  }),
  footnotes: z.strictObject({
    mark: z.string(),
    text: z.string(),
    restated: z.boolean().describe('its figures aren’t comparable with those of earlier books'),
    figures: z.array(z.string()).describe('the ids of the figures that carry it'),
  }),
} as const;

export type BudgetTable = keyof typeof BUDGET_TABLES;
export const BUDGET_TABLE_NAMES = Object.keys(BUDGET_TABLES) as [BudgetTable, ...BudgetTable[]];

/** What `GET /api/v1/budgets` answers. */
export const budgetsResponse = z.strictObject({
  book: year,
  head: z.string(),
  programmes: z.array(BUDGET_TABLES.programmes),
  provisions: z.array(BUDGET_TABLES.provisions),
  changes: z.array(BUDGET_TABLES.changes),
  subheads: z.array(BUDGET_TABLES.subheads),
  totals: z.array(BUDGET_TABLES.totals),
  components: z.array(BUDGET_TABLES.components),
  commitments: z.array(BUDGET_TABLES.commitments),
  posts: z.array(BUDGET_TABLES.posts),
  footnotes: z.array(BUDGET_TABLES.footnotes),
  asAt: z.iso.date().describe('the day for which the answer holds'),
  illustrative: z.literal(false),
});
