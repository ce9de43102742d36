import path from 'node:path';
import { root } from '@/lib/server/root.mjs';

/** Where this version's migrations stand, whatever the working directory. */
export const MIGRATIONS = path.join(root, 'prisma', 'migrations');
