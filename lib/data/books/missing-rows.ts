import 'server-only';
import type { Transaction } from '../database';
import { missing } from '../missing';
import type { BookRows } from './book-rows';

/** The rows of a book that aren't stored yet. What is stored is never looked at again: it may have been corrected. */
export async function missingRows(tx: Transaction, id: string, rows: BookRows): Promise<BookRows> {
  const ofBook = { where: { book: id } };
  return {
    heads: missing(rows.heads, await tx.bookHead.findMany(ofBook), ['head']),
    programmes: missing(rows.programmes, await tx.bookProgramme.findMany(ofBook), ['head', 'programme']),
    lines: missing(rows.lines, await tx.bookLine.findMany(ofBook), ['head', 'kind', 'subhead', 'code']),
    places: missing(rows.places, await tx.bookPlace.findMany(ofBook), ['head', 'place']),
    footnotes: missing(rows.footnotes, await tx.bookFootnote.findMany(ofBook), ['head', 'mark']),
    figures: missing(rows.figures, await tx.bookFigure.findMany(ofBook), ['figure']),
    links: missing(rows.links, await tx.programmeLink.findMany({ where: { toBook: id } }), [
      'fromBook',
      'fromHead',
      'fromProgramme',
      'toHead',
      'toProgramme',
    ]),
    notes: missing(rows.notes, await tx.bookNote.findMany(ofBook), [
      'head',
      'kind',
      'programme',
      'year',
      'stage',
      'againstYear',
      'againstStage',
    ]),
    targets: missing(rows.targets, await tx.measureTarget.findMany(), ['measure', 'validFrom']),
    plans: missing(rows.plans, await tx.measurePlan.findMany(), ['measure', 'year']),
    published: missing(rows.published, await tx.publishedFigure.findMany(), [
      'measure',
      'year',
      'citationBook',
    ]),
  };
}
