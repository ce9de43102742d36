type Wrong = { 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** Where the problem of a field is told, so that the field can point to it. */
export function problemId(field: string): string {
  return `problem-${field}`;
}

/**
 * What a field of a form says of itself: that what was typed is wrong, and where it is told what is wrong with it.
 *
 * @param hint the id of the field's own hint
 */
export function wrongField(problems: readonly { field: string }[], field: string, hint?: string): Wrong {
  const wrong = problems.some((problem) => problem.field === field);
  const told = [hint, wrong ? problemId(field) : undefined].filter(Boolean).join(' ');
  return { 'aria-invalid': wrong || undefined, 'aria-describedby': told || undefined };
}
