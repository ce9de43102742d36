import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Book, Head, Programme, ProgrammeLink, Relation } from '../book';
import type { Figure } from '../figure';
import type { Names } from '../names';
import type { Stage } from '../stage';
import { bookWith, printedFigure } from './printed-figure';

const named = (text: string): Names => ({ en: text, 'zh-Hant': text, 'zh-Hans': text });

const HEAD: Omit<Head, 'programmes'> = {
  number: '135',
  name: named('Bureau'),
  controllingOfficer: named('the Secretary'),
  lines: [],
  components: [],
  items: [],
};

/** A column such as `2023-24 revised`, and what stands in it: `20.4`, with marks behind it `179.3 Ψ`. */
type Columns = Readonly<Record<string, string>>;

/**
 * A made-up book of one head, 135: its programmes (0: the head as a whole) with what stands in their columns. The mark Ψ
 * is of a restated figure, † of one that isn't.
 *
 * @example givenBook('2024-25', { 3: { '2023-24 revised': '367.2', '2024-25 estimate': '386.5' } })
 */
export function givenBook(
  id: string,
  programmes: Readonly<Record<number, Columns>>,
  links: readonly ProgrammeLink[] = [],
): Book {
  const numbers = Object.keys(programmes).map(Number);
  return bookWith(
    numbers.flatMap((number) => provisions(number, programmes[number] ?? {})),
    {
      id: id as FinancialYear,
      published: `${id.slice(0, 4)}-02-28` as Day,
      heads: [{ ...HEAD, programmes: numbers.filter((number) => number > 0).map(programme) }],
      tables: [{ code: 'table', head: '135', place: named('Analysis of provision') }],
      footnotes: [
        { head: '135', mark: 'Ψ', text: named('for comparison'), restated: true },
        { head: '135', mark: '†', text: named('a remark'), restated: false },
      ],
      links,
    },
  );
}

function programme(number: number): Programme {
  return {
    number,
    name: named(`Programme ${number}`),
    policyArea: { number: 27, name: named('Services') },
  };
}

function provisions(number: number, columns: Columns): Figure[] {
  return Object.entries(columns).map(([column, cell]) => {
    const [year, stage] = column.split(' ') as [FinancialYear, Stage];
    const [printed = '', ...footnotes] = cell.split(' ');
    return printedFigure(`p${number}/${year}/${stage}`, printed, 'HK$ million', {
      subject: { kind: 'provision', programme: number || null, year, stage },
      footnotes,
    });
  });
}

/** The statement that a programme of head 135 is one of another book: `givenLink('2023-24/2', 'continues', '2024-25/3')`. */
export function givenLink(from: string, relation: Relation, to: string): ProgrammeLink {
  const end = (text: string) => {
    const [book = '', number = ''] = text.split('/');
    return { book: book as FinancialYear, head: '135', programme: Number(number) };
  };
  return { from: end(from), to: end(to), relation, day: '2024-04-01' as Day, note: named('the same office') };
}
