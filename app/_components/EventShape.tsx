/** The mark of an event in a legend: the dashed line that charts draw, with a letter on top. */
export function EventShape() {
  return (
    <svg width="10" height="18" viewBox="0 0 10 18" aria-hidden="true">
      <path d="M5 10v8" stroke="var(--gap)" strokeDasharray="2 2" />
      <path d="M1.5 8L5 .5 8.5 8M2.9 5.5h4.2" fill="none" stroke="var(--ink)" strokeWidth="1.3" />
    </svg>
  );
}
