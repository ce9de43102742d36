import type { BookSheet, SheetHead } from '@/lib/imports/book/sheet/sheet';
import { noteName } from './live-notes';
import { noteSlots } from './note-slots';
import { type NamedMeasures, rowName } from './row-name';
import type { SheetWordsOf } from './sheet-words';

/** What a step of a field's name is called on the page. */
const CALLED = {
  number: 'number',
  name: 'name',
  controllingOfficer: 'officer',
  'policyArea.number': 'area',
  'policyArea.name': 'area-name',
  code: 'code',
  kind: 'kind',
  account: 'account',
  group: 'group',
  subhead: 'subhead',
  table: 'table',
  linesTable: 'table',
  commitmentsTable: 'table',
  measure: 'measure',
  unit: 'unit',
  label: 'label',
  precision: 'precision',
  printed: 'printed',
  follows: 'follows',
  id: 'id',
  mark: 'mark',
  text: 'text',
  place: 'place',
  from: 'from',
  comparison: 'comparison',
  relation: 'relation',
  day: 'day',
  note: 'note',
  fromHead: 'from-head',
  fromProgramme: 'from-programme',
  toHead: 'to-head',
  toProgramme: 'to-programme',
  posts: 'posts',
} as const;

const LANGUAGES = { en: 'english', zhHant: 'traditional', zhHans: 'simplified' } as const;

/**
 * What a field of a sheet is called, from the head down to its column.
 *
 * @example 'Head 135, (3) Efficiency Office, 2024–25 (Revised)' // heads.0.programmes.2.provision.revised
 */
export function fieldName(
  words: SheetWordsOf,
  sheet: BookSheet,
  measures: NamedMeasures,
  field: string,
): string {
  const { t } = words;
  const [list = '', at = '', ...steps] = field.split('.');
  const parts = () => {
    if (list === 'published') return [t('booksEntry.form.published')];
    const note = list === 'notes' ? noteSlots(sheet)[Number(at)] : undefined;
    if (note) return [noteName(words, sheet, note)];
    const link = list === 'links' ? sheet.links[Number(at)] : undefined;
    if (link) return [linkName(link), ...leafName(words, steps)];
    const head = list === 'heads' ? sheet.heads[Number(at)] : undefined;
    if (!head) return [field];
    return [t('booksEntry.part.head', { number: head.number }), ...inHead(words, head, measures, steps)];
  };
  return parts()
    .filter(Boolean)
    .reduce((what, column) => words.in(what, column));
}

/** `135 (3) → 47 (1)`. */
export function linkName(link: BookSheet['links'][number]): string {
  return `${link.fromHead} (${link.fromProgramme}) → ${link.toHead} (${link.toProgramme})`;
}

function inHead(words: SheetWordsOf, head: SheetHead, measures: NamedMeasures, steps: string[]): string[] {
  const [part = '', at = '', ...inner] = steps;
  if (part === 'whole') return [words.t('booksEntry.whole'), ...leafName(words, steps.slice(1))];
  const isRow = /^\d+$/.test(at);
  if (!isRow) return leafName(words, steps);
  return [rowName(words, head, measures, part, Number(at)), ...leafName(words, inner)];
}

function leafName(words: SheetWordsOf, steps: readonly string[]): string[] {
  const { t } = words;
  const [last = '', first = ''] = [steps.at(-1), steps[0]];
  const language = LANGUAGES[last as keyof typeof LANGUAGES];
  if (language && steps.length > 1)
    return leafName(words, steps.slice(0, -1)).map((what) =>
      t('booksEntry.form.in-language', { what, language: t(`booksEntry.form.${language}`) }),
    );
  const columns =
    first === 'provision' || first === 'amounts'
      ? words.stages.map(({ stage, text }) => ({ name: stage, text }))
      : first === 'changes'
        ? words.changes
        : steps.length === 1
          ? [...words.commitments, ...words.pledges]
          : [];
  const column = columns.find(({ name }: { readonly name: string }) => name === last);
  if (column) return [column.text];
  const called = CALLED[steps.join('.') as keyof typeof CALLED];
  return called === undefined ? [] : [t(`booksEntry.field.${called}`)];
}
