import { expect } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { expectations } from '@/lib/cli/expectations';
import { checkEverything } from '../invariants/check-everything';

/** Nothing of a database is broken: what `kpi check` asks, of a test's own. */
export async function expectSound({ appUrl: url }: { readonly appUrl: string }): Promise<void> {
  const { broken } = await checkEverything(COMMAND_LINE, { url, expected: expectations() });
  expect(broken).toEqual([]);
}
