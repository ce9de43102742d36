import notice from '@/app/_components/Notice.module.css';
import { ledgerProblemText } from '@/lib/overview/definitions/problem-text';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import { getTexts } from '@/lib/request/words';

/** Why a proposal can't be confirmed as things are; nothing where it can. */
export async function LedgerProblems({ problems }: { problems: readonly ProposalProblem[] }) {
  if (problems.length === 0) return null;
  const t = await getTexts();
  return (
    <section className={notice['notice']} aria-labelledby="problems">
      <h2 id="problems">{t('definitions.preview.problems')}</h2>
      <ul>
        {problems.map((problem) => {
          const text = ledgerProblemText(t, problem);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}
