export const dynamic = 'force-dynamic';

/** Constants by their size. */
const kept = new Map();

/** L1: answers the same so many bytes each time, without any work. */
export function GET(request) {
  const bytes = Number(new URL(request.url).searchParams.get('bytes'));
  const text = kept.get(bytes) ?? `"${'x'.repeat(bytes - 2)}"`;
  kept.set(bytes, text);
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
