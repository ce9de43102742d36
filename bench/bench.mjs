import path from 'node:path';
import { runTypeScript } from './run-typescript.mjs';

/** `npm run bench`. */
await runTypeScript(path.join(import.meta.dirname, 'main.ts'));
