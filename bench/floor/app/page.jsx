export const dynamic = 'force-dynamic';

/** L2: the least that a page made for each request can be. */
export default function BarePage() {
  return (
    <main>
      <h1>A bare page</h1>
    </main>
  );
}
