import { GapShape } from '@/app/_components/GapShape';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { MeasureRow } from '@/lib/overview/measure-rows';

type Judged = Pick<MeasureRow, 'gap' | 'verdict' | 'verdictText' | 'reason'>;

/** The cell of a verdict: the verdict in words and shape, else why there is none. */
export function VerdictCell({ row }: { row: Judged }) {
  return (
    <td data-text>
      {row.gap ? (
        <>
          <GapShape state={row.gap.state} /> {row.gap.text}
        </>
      ) : (
        <VerdictTag verdict={row.verdict} text={row.reason ?? row.verdictText} />
      )}
    </td>
  );
}
