import { COMMAND_LINE } from '@/lib/access/person';
import { type Broken, checkEverything } from '@/lib/data/invariants/check-everything';
import type { Command } from './command';
import { expectations } from './expectations';
import { CommandFailure } from './failure';
import { withData } from './with-data';

/** `check`: the invariants of the whole database. */
export const checkCommand: Command = {
  words: ['check'],
  operands: [],
  options: {},
  required: [],
  usage: '',
  does: 'checks the invariants of the whole database',
  async run(_, context) {
    const { asked, broken } = await withData(context, ({ serving: url }) =>
      checkEverything(COMMAND_LINE, { url, expected: expectations() }),
    );
    if (broken.length === 0) return `${asked} invariants hold`;
    throw new CommandFailure(`${broken.length} of ${asked} invariants are broken`, broken.map(lineOf));
  },
};

/** The first things that break an invariant, and how many more there are. */
function lineOf({ name, things }: Broken): string {
  const more = things.length > 5 ? `; and ${things.length - 5} more` : '';
  const first = things.slice(0, 5).join('; ').replace(/\s+/g, ' ');
  return `Broken: ${name}: ${first}${more}`;
}
