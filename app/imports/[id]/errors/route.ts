import { lookAtFile } from '@/lib/data/imports/look-at-file';
import { toCsv } from '@/lib/format/csv';
import { problemText } from '@/lib/imports/problem-text';
import { READ_FOR_MANY } from '@/lib/reading/read-entries';
import { getTextsOf } from '@/lib/request/words';
import { type Answered, answerFile, CSV_TYPE } from '../../_send/answer-file';
import { isUuid } from '../../_view/is-uuid';

type Params = { params: Promise<{ id: string }> };

/** The errors of a file that is looked at, as far as they are named one by one, as a CSV file. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  return answerFile(async (person): Promise<Answered> => {
    const { id } = await params;
    const found = isUuid(id) ? await lookAtFile(person, id, READ_FOR_MANY, new Date()) : null;
    const [t, imports] = [await getTextsOf('files'), await getTextsOf('imports')];
    if (found?.kind !== 'pending') return { kind: 'refused', status: 404, text: t('look.gone') };
    const rows = found.look.plan.errors.map((problem) => [
      problem.row,
      problem.column,
      problem.value,
      problemText(imports, problem),
    ]);
    const body = toCsv(['row', 'column', 'value', 'message'], rows);
    return { kind: 'file', name: 'errors.csv', type: CSV_TYPE, body };
  });
}
