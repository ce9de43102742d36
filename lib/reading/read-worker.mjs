/** Reads files in a thread of its own, where one may fail alone: plain JavaScript until the loader is there. */
import { register } from 'tsx/esm/api';

register();
const readings = './answer-readings.ts';
await import(readings);
