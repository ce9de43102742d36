/** At the foot of a panel: where its figures are printed, and the day for which they are known. */
export function Origin({ sources, asAt }: { sources: readonly string[]; asAt: string }) {
  return (
    <>
      {sources.map((source) => (
        <span key={source}>{source}</span>
      ))}
      <span>{asAt}</span>
    </>
  );
}
