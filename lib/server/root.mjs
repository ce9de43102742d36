import path from 'node:path';

/** The checkout's folder: everything the server reads or builds is found from here, whatever the working directory. */
export const root = path.resolve(import.meta.dirname, '..', '..');
