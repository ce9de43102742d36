import { headers } from 'next/headers';
import { redirect } from 'next/navigation';

/** Until the overview exists, the first pledge is the first page; what was asked for in the address goes along. */
export default async function FirstPage() {
  const asked = new URL((await headers()).get('x-kpi-url') ?? '/', 'http://localhost').search;
  redirect(`/measures/answered-within-12s${asked}`);
}
