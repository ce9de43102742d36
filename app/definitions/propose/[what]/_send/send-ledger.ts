import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { propose } from '@/lib/data/proposals/propose';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import type { LedgerForm } from '@/lib/forms/ledger-fields';
import { readLedgerForm, type TypedLedger } from '@/lib/forms/ledger-form';
import { ledgerProblemText } from '@/lib/overview/definitions/problem-text';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import type { FormResult } from '@/lib/request/handle-form';
import { getTexts } from '@/lib/request/words';

type Sent = TypedLedger & { readonly key: string };

/** Proposes what was typed, or says at each field what keeps it from being proposed. */
export async function sendLedger(
  person: Person,
  form: LedgerForm,
  typed: Sent,
  now: Date,
): Promise<FormResult> {
  const t = await getTexts();
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
  const result = await propose(person, { proposed, reason: typed['reason'] || null, key: typed.key }, now);
  if (result.kind === 'proposed') return { kind: 'go', to: `/proposals/${result.id}` };
  return {
    kind: 'problems',
    problems: result.problems.map((problem) => ({
      field: fieldOf(problem),
      text: ledgerProblemText(t, problem),
    })),
  };
}

async function isTaken(person: Person, measure: string, now: Date): Promise<boolean> {
  const { measures } = await loadLedger(person, { today: hongKongDay(now), asAt: null });
  return measures.some(({ id }) => id === measure.trim());
}

function fieldOf({ facts }: ProposalProblem): string {
  return String(facts['field'] ?? '');
}
