import 'server-only';
import { codesOf, textOf } from '../database-words';

/** Why a change of people, tokens or settings was refused; the words are in the catalogue. */
export type RefusalCode =
  | 'email-taken'
  | 'unknown-person'
  | 'last-administrator'
  | 'not-invited'
  | 'link-void'
  | 'unknown-proposal'
  | 'unknown-event'
  | 'changed-meanwhile'
  /** The same form was sent before, and what it asks for is done. */
  | 'sent-before';

/** A change that can't be made, for a reason that whoever asked can understand. Nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** Runs a change of people; what the database refuses by its own rules is refused in the same words. */
export async function asRefusal<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (textOf(error).includes('the last administrator stays')) throw new Refused('last-administrator');
    // Somebody was quicker: the person has done something as who they are, or whoever asks is no administrator any more.
    if (/known before what they did|only an administrator changes people/.test(textOf(error)))
      throw new Refused('changed-meanwhile');
    if (!codesOf(error).includes('P2002')) throw error;
    throw new Refused(/email/.test(textOf(error)) ? 'email-taken' : 'changed-meanwhile');
  }
}
