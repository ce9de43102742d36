import type { ListedProposal } from '@/lib/data/proposals/proposal-row';
import { formatMoment } from '@/lib/format/moment';
import { authorName } from '@/lib/overview/author-name';
import { proposalName } from '@/lib/overview/proposal-name';
import { getLocale, getTexts } from '@/lib/request/words';

/** A proposal in a list: what it is of, by whom, why, and what became of it. */
export async function ProposalLine({ proposal }: { proposal: ListedProposal }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { id, reason, at, by, decision } = proposal;
  const said = [
    t('proposals.proposed-by', { name: authorName(t, by), when: formatMoment(at, locale) }),
    ...(reason === null ? [] : [t('proposals.reason', { reason })]),
    ...(decision === null
      ? []
      : [
          t(`proposals.decision.${decision.what}`, {
            name: authorName(t, decision.by),
            when: formatMoment(decision.at, locale),
            reason: decision.reason ?? '',
          }),
        ]),
  ];
  return (
    <>
      <a href={`/proposals/${id}`}>{proposalName(t, locale, proposal)}</a>
      <p>{said.join(' · ')}</p>
    </>
  );
}
