import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { previewProposal } from '@/lib/data/proposals/preview';
import { propose } from '@/lib/data/proposals/propose';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import type { LedgerForm } from '@/lib/forms/ledger-fields';
import { readLedgerForm, type TypedLedger } from '@/lib/forms/ledger-form';
import { type EffectsInWords, effectsInWords } from '@/lib/overview/definitions/effects-in-words';
import { ledgerProblemText } from '@/lib/overview/definitions/problem-text';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import type { FormResult } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';

type Sent = TypedLedger & { readonly key: string; readonly do: 'check' | 'propose' };

/**
 * Proposes what was typed, or only shows what that would change; or says at each field what keeps it from being proposed.
 */
export async function sendLedger(
  person: Person,
  form: LedgerForm,
  typed: Sent,
  now: Date,
): Promise<FormResult<EffectsInWords>> {
  const [t, locale] = [await getTexts(), await getLocale()];
  const read = readLedgerForm(form, typed);
  if (read.kind === 'problems')
    return {
      kind: 'problems',
      problems: read.problems.map(({ field, code }) => ({
        field,
        text: t(`definitions.form-problems.${code}`),
      })),
    };
  if (form === 'measure' && (await isTaken(person, typed['measure'] ?? '', now))) {
    const text = t('definitions.problems.measure-taken', { value: typed['measure'] ?? '' });
    return { kind: 'problems', problems: [{ field: 'measure', text }] };
  }
  const proposed = { kind: 'ledger' as const, entries: read.entries };
  const reason = typed['reason'] || null;
  const refused = (problems: readonly ProposalProblem[]) => ({
    kind: 'problems' as const,
    problems: problems.map((problem) => ({ field: fieldOf(problem), text: ledgerProblemText(t, problem) })),
  });
  if (typed.do === 'check') {
    const { effects, problems } = await previewProposal(person, proposed, reason, now);
    if (effects?.kind !== 'ledger') return refused(problems);
    // What was typed stands there still, to be proposed.
    const message = t('definitions.preview.checked');
    return { kind: 'refused', message, beside: effectsInWords(t, locale, effects) };
  }
  const result = await propose(person, { proposed, reason, key: typed.key }, now);
  return result.kind === 'proposed'
    ? { kind: 'go', to: `/proposals/${result.id}` }
    : refused(result.problems);
}

async function isTaken(person: Person, measure: string, now: Date): Promise<boolean> {
  const { measures } = await loadLedger(person, { today: hongKongDay(now), asAt: null });
  return measures.some(({ id }) => id === measure.trim());
}

function fieldOf({ facts }: ProposalProblem): string {
  return String(facts['field'] ?? '');
}
