import { joined, PLACES } from './printed-words';
import { type BookSheet, bookSheet, type SheetHead } from './sheet';
import { POSTS_ROWS } from './sheet-rows';

/** The lists of a head that lines can be added to. */
const HEAD_LISTS = [
  'programmes',
  'lines',
  'components',
  'items',
  'commitments',
  'pledges',
  'volumes',
  'texts',
  'footnotes',
  'tables',
] as const;
type HeadList = (typeof HEAD_LISTS)[number];

/**
 * A sheet with a line more or one less; unchanged where the order names no list of it. `add:heads`, `add:links`,
 * `add:heads.0.programmes`, `remove:heads.0.lines.3`, `remove:links.0`.
 *
 * @example editSheet(sheet, 'add:heads.0.programmes').heads[0]?.programmes.length // one more than before
 */
export function editSheet(sheet: BookSheet, order: string): BookSheet {
  const [deed, name = ''] = order.split(':');
  const [list, place, inner, at] = name.split('.');
  if (list === 'heads' && inner !== undefined) {
    const wanted = HEAD_LISTS.find((one) => one === inner);
    if (wanted === undefined) return sheet;
    return {
      ...sheet,
      heads: sheet.heads.map((head, index) =>
        String(index) === place
          ? deed === 'add'
            ? added(head, wanted)
            : { ...head, [wanted]: without<unknown>(head[wanted], at) }
          : head,
      ),
    };
  }
  if (list === 'heads')
    return { ...sheet, heads: deed === 'add' ? [...sheet.heads, newHead()] : without(sheet.heads, place) };
  if (list === 'links')
    return {
      ...sheet,
      links:
        deed === 'add'
          ? [...sheet.links, ...blank({ links: [{ relation: 'continues' }] }).links]
          : without(sheet.links, place),
    };
  return sheet;
}

function without<Thing>(things: readonly Thing[], place: string | undefined): Thing[] {
  return things.filter((_, index) => String(index) !== place);
}

function blank(parts: object): BookSheet {
  return bookSheet.parse(parts);
}

/** A head with one programme, its usual tables and the rows of posts. */
function newHead(): SheetHead {
  const [head] = blank({
    heads: [
      {
        programmes: [{ number: '1', table: 'programme-1', postsTable: 'programme-1' }],
        whole: { table: 'analysis' },
        linesTable: 'subheads',
        commitmentsTable: 'commitments',
        lines: [
          { kind: 'subhead', code: '000', account: 'operating' },
          { kind: 'total', code: 'expenditure' },
        ],
        posts: POSTS_ROWS.map(([posts, day]) => ({ posts, day, table: 'opening' })),
        tables: [
          { code: 'opening', place: PLACES.opening },
          { code: 'programme-1', place: joined(PLACES.programme('1'), PLACES.provision) },
          { code: 'analysis', place: PLACES.analysis },
          { code: 'targets', place: PLACES.targets },
          { code: 'subheads', place: PLACES.subheads },
          { code: 'details', place: PLACES.components },
          { code: 'commitments', place: PLACES.commitments },
        ],
      },
    ],
  }).heads;
  if (!head) throw new Error('unreachable: a blank sheet with one head has one');
  return head;
}

/** A new line takes the table of those before it. */
function added(head: SheetHead, list: HeadList): SheetHead {
  const last = head[list].at(-1);
  const table = last !== undefined && 'table' in last ? last.table : TABLES[list];
  const number = String(
    head.programmes.reduce((most, one) => Math.max(most, Number(one.number) || 0), 0) + 1,
  );
  const seeds: Readonly<Record<HeadList, object>> = {
    programmes: { number, table: `programme-${number}`, postsTable: `programme-${number}` },
    lines: { kind: 'subhead', account: 'operating' },
    components: { subhead: '000', table },
    items: {},
    commitments: {},
    pledges: { unit: '%', table },
    volumes: { of: 'calls', precision: 'around-thousand', table },
    texts: { unit: 'HK$ million', precision: 'as-printed', table },
    footnotes: {},
    tables: {},
  };
  const [made] = blank({ heads: [{ [list]: [seeds[list]] }] }).heads;
  const place = joined(joined(PLACES.head(head.number), PLACES.programme(number)), PLACES.provision);
  return {
    ...head,
    [list]: [...head[list], ...(made?.[list] ?? [])],
    ...(list === 'programmes' ? { tables: [...head.tables, { code: `programme-${number}`, place }] } : {}),
  };
}

const TABLES: Readonly<Record<HeadList, string>> = {
  programmes: '',
  lines: '',
  components: 'details',
  items: '',
  commitments: '',
  pledges: 'targets',
  volumes: 'opening',
  texts: 'opening',
  footnotes: '',
  tables: '',
};
