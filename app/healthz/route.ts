import { connection } from 'next/server';

/** The process lives. Asks nothing and reveals nothing. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'ok' });
}
