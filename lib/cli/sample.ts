import { COMMAND_LINE } from '@/lib/access/person';
import { loadSample, removeSample } from '@/lib/data/sample/load-sample';
import type { Command, Context } from './command';
import { CommandFailure } from './failure';
import { withData } from './with-data';

const shape = { operands: [], options: {}, required: [], usage: '' };

/** `sample load`: the illustrative months, to look at the product before there are months of one's own. */
export const sampleLoadCommand: Command = {
  ...shape,
  words: ['sample', 'load'],
  does: 'brings the illustrative (made-up) months in; embedded database only',
  async run(_, context) {
    const result = await withEmbedded(context, () => loadSample(COMMAND_LINE, context.now()));
    if (result.kind === 'own-months')
      throw new CommandFailure(
        'the database has months of its own: illustrative months never stand beside them',
      );
    return JSON.stringify({ illustrative: result.months });
  },
};

/** `sample remove`: takes them away for good. */
export const sampleRemoveCommand: Command = {
  ...shape,
  words: ['sample', 'remove'],
  does: 'takes the illustrative months away until they are loaded again',
  async run(_, context) {
    const removed = await withEmbedded(context, () => removeSample(COMMAND_LINE, context.now()));
    return JSON.stringify({ removed });
  },
};

function withEmbedded<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  if (context.env.databaseUrl !== null)
    throw new CommandFailure('illustrative months are for the embedded database only, not for DATABASE_URL');
  return withData(context, work);
}
