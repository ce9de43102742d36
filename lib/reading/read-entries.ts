import { READ_HERE } from '@/lib/imports/read-here';
import type { EntryReader } from '@/lib/imports/reading';
import { isQuick } from './is-quick';
import { readingThread } from './reading-thread';

/** One thread for the process, whoever asks. */
const inThread = readingThread();

/** Reads files for a server that has others to answer: small ones at once, larger ones in a thread of their own. */
export const READ_FOR_MANY: EntryReader = {
  months: (bytes, reading) => readerFor(bytes).months(bytes, reading),
  departments: (bytes, reading) => readerFor(bytes).departments(bytes, reading),
};

function readerFor(bytes: Uint8Array): EntryReader {
  return isQuick(bytes) ? READ_HERE : inThread;
}
