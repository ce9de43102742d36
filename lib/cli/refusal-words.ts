import { type RefusalCode, Refused } from '@/lib/data/people/refused';
import { translatorFor } from '@/lib/messages/translator';
import { CommandFailure } from './failure';

const t = translatorFor('en');

/** Where pages speak of themselves, the command line has words of its own. */
const OWN_WORDS: Partial<Record<RefusalCode, string>> = {
  'unknown-person': 'there is nobody of whom this could be changed',
  'changed-meanwhile': 'somebody changed this at the same moment: look, then run it again',
};

/** Runs a change of people or tokens; what was refused is told in one line. */
export async function asFailure<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new CommandFailure(OWN_WORDS[error.code] ?? t(`forms.refused.${error.code}`));
  }
}
