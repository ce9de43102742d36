import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import type { ReportFrame } from '../../report-frame';
import type { CorFacts } from '../cor-facts';
import { corFigures } from '../cor-figures';
import { frameTexts } from '../frame-texts';
import { CSV_COLUMNS } from './columns';
import { figureLine } from './figure-line';
import { notHeldLines } from './not-held-lines';
import { reissueLines } from './reissue-lines';

/**
 * The table as tidy CSV, one line per figure; UTF-8 with BOM, CRLF, RFC 4180, formulas neutralised. Then, before the
 * book is held, a line that says so; and of a re-issue what it supersedes, why, and each figure that differs. The codes are
 * the same in every language; `item`, `place` and what is said in words are in the file's.
 *
 * @example 'targets/answered-within-12s/2023/actual,targets,Calls answered within 12 seconds,…,2023,actual,,74,percent,74,…'
 */
export function corCsv(facts: CorFacts, frame: ReportFrame, locale: Locale): string {
  const t = translatorFor(locale);
  const { mark, foot } = frameTexts(t, locale, frame, facts.asAt);
  const lines = [
    ...corFigures(facts).map((figure) => figureLine(t, locale, figure)),
    ...notHeldLines(t, locale, facts.provision),
    ...(frame.kind === 'issued' && frame.reissue ? reissueLines(t, locale, frame.reissue) : []),
  ];
  return toCsv(
    CSV_COLUMNS,
    lines.map((line) => {
      const cells = { ...line, mark, asAt: facts.asAt, snapshot: foot };
      return CSV_COLUMNS.map((column) => cells[column] ?? null);
    }),
  );
}
