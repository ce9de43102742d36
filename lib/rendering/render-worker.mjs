/** Makes files of reports in a thread of its own, where it may fail alone: plain JavaScript until the loader is there. */
import { register } from 'tsx/esm/api';

register();
const requests = './answer-requests.ts';
await import(requests);
