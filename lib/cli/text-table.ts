import { printable } from './printable';

/**
 * Rows under a head, for people: columns two spaces apart, nothing behind the last one, which may hold any text (wide
 * characters there move nothing).
 *
 * @example textTable(['role', 'name'], [['admin', 'Ada']]) // 'role   name\nadmin  Ada'
 */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(printable));
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
