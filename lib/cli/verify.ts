import { createHash } from 'node:crypto';
import { COMMAND_LINE } from '@/lib/access/person';
import { verifyFile } from '@/lib/data/reports/verify-file';
import type { Command } from './command';
import { CommandFailure } from './failure';
import { readWholeFile } from './read-whole-file';
import { withData } from './with-data';

/** Far more than any file of ours has. */
const MOST_BYTES = 200_000_000;

/** `verify FILE`: whether a file was issued, byte by byte; `issued` or `superseded` on stdout. */
export const verifyCommand: Command = {
  words: ['verify'],
  operands: ['FILE'],
  options: {},
  required: [],
  usage: 'FILE',
  does: 'says whether a file is one that was issued: issued, superseded or unknown',
  async run({ operands: [file = ''] }, context) {
    const bytes = await readWholeFile(context.place(file), MOST_BYTES);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const verified = await withData(context, () => verifyFile(COMMAND_LINE, sha256));
    if (verified.kind === 'unknown')
      throw new CommandFailure(
        'this is not a file that was issued here, or it was changed since',
        [],
        'unknown',
      );
    const { id, by } = verified;
    context.tell(by === null ? `${id} is the newest issue` : `${id} was superseded by ${by}`);
    return verified.kind;
  },
};
