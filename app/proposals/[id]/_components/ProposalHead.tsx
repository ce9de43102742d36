import type { ProposalAnswer } from '@/lib/data/proposals/load-proposals';
import { formatMoment } from '@/lib/format/moment';
import { authorName } from '@/lib/overview/author-name';
import { proposalName } from '@/lib/overview/proposal-name';
import { getLocale, getTexts } from '@/lib/request/words';

/** What is proposed in a line, by whom, when and why, and where it stands. */
export async function ProposalHead({ proposal }: { proposal: ProposalAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { id, by, at, reason, decision } = proposal;
  const state =
    decision === null
      ? t('proposals.one.state-open', { name: authorName(t, by) })
      : t(`proposals.decision.${decision.what}`, {
          name: authorName(t, decision.by),
          when: formatMoment(decision.at, locale),
          reason: decision.reason ?? '',
        });
  return (
    <>
      <h1>{t('proposals.one.title', { id, subject: proposalName(t, locale, proposal) })}</h1>
      <p>
        <strong>{state}</strong>
        {decision === null ? null : ` ${t('proposals.one.state-decided')}`}
      </p>
      <p>{t('proposals.proposed-by', { name: authorName(t, by), when: formatMoment(at, locale) })}</p>
      {reason === null ? null : <p>{t('proposals.reason', { reason })}</p>}
    </>
  );
}
