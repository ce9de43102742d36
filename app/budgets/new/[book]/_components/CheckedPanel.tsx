import { Panel } from '@/app/_components/Panel';
import type { SheetFile } from '@/lib/imports/book/sheet/file-of-sheet';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import { getTexts } from '@/lib/request/words';
import { fieldOfProblem } from '../_view/field-of-problem';
import { sheetProblem } from '../_view/sheet-problem';
import own from './SheetForm.module.css';

const MOST = 100;

/** What stands in the way of proposing a book, each with the way to where it is mended. */
export async function CheckedPanel({
  problems,
  sheet,
  file,
  named,
}: {
  problems: readonly ProposalProblem[];
  sheet: BookSheet;
  file: SheetFile;
  /** What a field is called. */
  named: (field: string) => string;
}) {
  const t = await getTexts();
  const title =
    problems.length === 0
      ? t('booksEntry.checked.good')
      : t('booksEntry.checked.bad', { count: problems.length });
  return (
    <Panel id="checked" title={title}>
      {problems.length > 0 ? (
        <ul className={own['list']}>
          {problems.slice(0, MOST).map((problem) => {
            const field = fieldOfProblem(sheet, file, problem);
            const text = sheetProblem(t, problem, field === null ? null : named(field));
            return <li key={text}>{field === null ? text : <a href={`#${field}`}>{text}</a>}</li>;
          })}
        </ul>
      ) : null}
    </Panel>
  );
}
