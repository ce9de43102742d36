/** Something in words, or as it is kept where there are none. */
export function Said({
  said: { text, isCode },
}: {
  said: { readonly text: string; readonly isCode: boolean };
}) {
  return isCode ? <code>{text}</code> : <span>{text}</span>;
}
