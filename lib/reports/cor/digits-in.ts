/** How many digits stand behind the point of a printed number: 1 of `4.0`, none of `80`. */
export function digitsIn(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}
