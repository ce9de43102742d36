import type { Locale } from '@/lib/format/locale';
import type { ReportFrame } from '../report-frame';
import type { Commentary } from '../snapshot/snapshot';
import { monthlyDocument } from './document/monthly-document';
import type { MonthlyFacts } from './monthly-facts';
import type { FileFrame } from './xlsx/file-frame';

/** What stands around the figures in the files that are tables: the same words as in the document. */
export function fileFrame(
  facts: MonthlyFacts,
  commentary: readonly Commentary[],
  frame: ReportFrame,
  locale: Locale,
): FileFrame {
  const { title, mark, foot } = monthlyDocument(facts, commentary, frame, locale);
  return {
    title,
    mark,
    foot,
    commentary: commentary.filter((one) => one.locale === locale),
    reissue: frame.kind === 'issued' ? frame.reissue : null,
  };
}
