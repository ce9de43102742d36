import { yearAtStage } from '@/lib/budget/book-years';
import { STAGES } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { BookJson } from '../book-json';
import type { Follows } from './follows';
import { planFigures, sheetRow } from './plan-figures';
import type { PlannedFigure } from './planned-figure';
import { PRECISIONS } from './printed-words';
import type { BookSheet, SheetHead, SheetTexts } from './sheet';
import { cellOf } from './sheet-cell';

/** A sheet as the JSON value of a book's file, as good or bad as what was typed. */
export type SheetFile = {
  readonly json: BookJson;
  /** Every cell, those that are empty included. */
  readonly planned: readonly PlannedFigure[];
  /** The lines of the sheet that the file's targets are made of, in their order: `heads.0.pledges.2`. */
  readonly targets: readonly string[];
};

/**
 * The file that a sheet says. Cells that are empty print nothing; a sum runs over what is printed of its parts. What
 * can't be read stays as it was typed, for the file's own checks to name it.
 *
 * @param book the sheet's book, which has been read already
 * @example fileOfSheet(sheetOfBook(book, targets), book.id).json.heads[0]?.tables[0]?.figures.length
 */
export function fileOfSheet(sheet: BookSheet, book: FinancialYear): SheetFile {
  const planned = planFigures(sheet, book);
  const known = new Set(planned.map(({ id }) => id));
  const printed = new Set(planned.filter(({ typed }) => typed.trim() !== '').map(({ id }) => id));
  const told = new Map(sheet.explanations.map(({ row, text }) => [row, text]));
  const figures = planned
    .filter(({ id }) => printed.has(id))
    .map((one) => ({
      head: one.head,
      table: one.table,
      json: figureJson(one, marksOf(sheet, one.head), (follows) => left(follows, known, printed), told),
    }));
  const json = {
    book,
    published: sheet.published.trim(),
    precisions: structuredClone(PRECISIONS) as BookJson['precisions'],
    heads: sheet.heads.map((head) => ({
      number: head.number.trim(),
      name: head.name,
      controllingOfficer: head.controllingOfficer,
      programmes: head.programmes.map(({ number, name, policyArea }) => ({
        number: numberOf(number),
        name,
        policyArea: { number: numberOf(policyArea.number), name: policyArea.name },
      })),
      lines: head.lines.map(({ kind, code, name, account, group }) => ({
        kind: kind as 'subhead',
        code: code.trim(),
        name,
        account: account === '' ? null : (account as 'operating'),
        group: orNull(group),
      })),
      components: head.components.map(({ code, subhead, name, group }) => ({
        code: code.trim(),
        subhead: subhead.trim(),
        name,
        group: orNull(group),
      })),
      items: head.items.map(({ subhead, code, name }) => ({
        subhead: subhead.trim(),
        code: code.trim(),
        name,
      })),
      footnotes: head.footnotes.map(({ mark, text, restated }) => ({
        mark: mark.trim(),
        text,
        restated: restated !== '',
      })),
      tables: head.tables.flatMap(({ code, place }) => {
        const own = figures
          .filter((one) => one.head === head.number && one.table === code)
          .map((one) => one.json);
        const [first] = own;
        return first === undefined
          ? []
          : [{ code, place, unit: first.unit, precision: first.precision, figures: own }];
      }),
    })),
    targets: sheet.heads.flatMap(({ pledges }) =>
      pledges.filter(isTargetSaid).map(({ measure, from, comparison }) => ({
        measure,
        from: from.trim(),
        comparison: comparison as 'at-least',
      })),
    ),
    links: sheet.links.map((link) => ({
      from: {
        book: lastBook(book),
        head: link.fromHead.trim(),
        programme: numberOf(link.fromProgramme),
      },
      to: { head: link.toHead.trim(), programme: numberOf(link.toProgramme) },
      relation: link.relation as 'continues',
      day: link.day.trim(),
      note: link.note,
    })),
    notes: sheet.notes
      .filter(({ text }) => orNull(text) !== null)
      .map(({ kind, head, programme, stage, against, text }) => ({
        kind: kind as 'variance',
        head,
        programme: programme === '' ? null : numberOf(programme),
        ...columnOf(book, stage),
        against:
          kind === 'estimate-original'
            ? { year: yearAtStage(book, 'original'), stage: 'estimate' as const }
            : columnOf(book, against),
        text,
      })),
  } as BookJson;
  const targets = sheet.heads.flatMap(({ pledges }, head) =>
    pledges.flatMap((pledge, at) => (isTargetSaid(pledge) ? [`heads.${head}.pledges.${at}`] : [])),
  );
  return { json, planned, targets };
}

/** A target of which only the month or only the comparison is said goes into the file, to be refused there. */
function isTargetSaid({ from, comparison }: SheetHead['pledges'][number]): boolean {
  return from.trim() !== '' || comparison !== '';
}

/** The marks of a head's footnotes as they are typed. */
function marksOf(sheet: BookSheet, head: string): readonly string[] {
  return sheet.heads.find(({ number }) => number === head)?.footnotes.map(({ mark }) => mark.trim()) ?? [];
}

type FigureJson = BookJson['heads'][number]['tables'][number]['figures'][number];

function figureJson(
  { id, subject, label, typed, unit, precision, follows }: PlannedFigure,
  marks: readonly string[],
  leftOf: (follows: Follows) => Follows | null,
  told: ReadonlyMap<string, SheetTexts>,
) {
  const { printed, footnotes } = cellOf(typed, marks);
  const derived = follows.flatMap((planned, place) => {
    const one = leftOf(planned);
    if (one === null) return [];
    const text = told.get(sheetRow(id, place));
    const explanation = text && orNull(text) !== null ? { explanation: text } : {};
    return one.how === 'change'
      ? { how: one.how, later: one.later, earlier: one.earlier, ...explanation }
      : { how: one.how, plus: [...one.plus], minus: [...one.minus], ...explanation };
  });
  return {
    id,
    of: subject as FigureJson['of'],
    label: label && orNull(label),
    printed,
    unit: unit as NonNullable<FigureJson['unit']>,
    precision,
    footnotes: [...footnotes],
    derived,
  };
}

/** What of a derivation is printed; null where nothing is left of it. A term that no cell could be is left to be named. */
function left(follows: Follows, known: ReadonlySet<string>, printed: ReadonlySet<string>): Follows | null {
  const isThere = (id: string) => printed.has(id) || !known.has(id);
  if (follows.how === 'change') return isThere(follows.later) && isThere(follows.earlier) ? follows : null;
  const plus = follows.plus.filter(isThere);
  // What is taken away can't be left out: the rest would be another number.
  return plus.length > 0 && follows.minus.every(isThere) ? { ...follows, plus } : null;
}

/** Links lead from the book before. */
function lastBook(book: FinancialYear): FinancialYear {
  return yearAtStage(book, 'original');
}

function columnOf(book: FinancialYear, stage: string) {
  const found = STAGES.find((one) => one === stage) ?? 'estimate';
  return { year: yearAtStage(book, found), stage: found };
}

/** What isn't a whole number stays what it is, for the form of the file to name it. */
function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : (text as unknown as number);
}

function orNull(text: SheetTexts): SheetTexts | null {
  return text.en.trim() === '' && text.zhHant.trim() === '' && text.zhHans.trim() === '' ? null : text;
}
