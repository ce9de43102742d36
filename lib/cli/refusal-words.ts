import { Refused } from '@/lib/data/people/refused';
import { translatorFor } from '@/lib/messages/translator';
import { CommandFailure } from './failure';

const t = translatorFor('en');

/** Runs a change of people or tokens; what was refused is told in one line. */
export async function asFailure<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (error instanceof Refused) throw new CommandFailure(t(`forms.refused.${error.code}`));
    throw error;
  }
}
