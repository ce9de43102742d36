import path from 'node:path';
import { runTypeScript } from '../run-typescript.mjs';

/**
 * `npm run look`: converts files of every kind that reports are made in with LibreOffice, and fails where it can't open
 * one or computes another value than the file says.
 */
await runTypeScript(path.join(import.meta.dirname, 'main.ts'));
