/** What somebody sent, short and without control characters, fit to be shown back. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}
