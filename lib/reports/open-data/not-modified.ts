/**
 * Whether who asks has the answer already, by its `If-None-Match` header: a list of tags, or a star for any. A weak tag
 * is as good as a strong one here, as HTTP has it.
 *
 * @param tag of the answer, in its quotes
 * @example isNotModified('W/"a", "b"', '"a"') // true
 */
export function isNotModified(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((one) => {
    const given = one.trim();
    return given === '*' || given.replace(/^W\//, '') === tag;
  });
}
