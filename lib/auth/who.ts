import 'server-only';
import { LOCAL_READER, type Person } from '@/lib/access/person';

/**
 * Who asks. Until people can sign in this is the local reader, which is safe only because the server refuses
 * any HOST but loopback (lib/env.ts).
 */
export async function whoAsks(): Promise<Person> {
  return LOCAL_READER;
}
