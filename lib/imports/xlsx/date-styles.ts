import type { Archive } from './archive';
import { byPlace } from './by-place';
import { LIMITS } from './limits';
import { readPart } from './read-part';
import { attribute } from './xml-text';

/** The formats of dates that spreadsheets have without saying so; 27–36 and 50–58 are those of East Asia. */
function isBuiltIn(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

/**
 * Which styles of a workbook show a number as a date, by their number.
 *
 * @param part its name; a workbook without styles has no dates
 */
export function readDateStyles(archive: Archive, part: string | null): ReadonlySet<number> {
  const dates = new Set<number>();
  if (part === null) return dates;
  const own = new Map<number, string>();
  let style = 0;
  const listener = byPlace({
    open: (place, attributes) => {
      if (place === 'numFmts/numFmt')
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (place === 'cellXfs/xf') {
        const format = Number(attribute(attributes, 'numFmtId') ?? '0');
        const code = own.get(format);
        if (code === undefined ? isBuiltIn(format) : isDateFormat(code)) dates.add(style);
        style += 1;
      }
    },
  });
  readPart(archive, part, LIMITS.part, listener);
  return dates;
}

/**
 * Whether a format shows a date: it has letters of year, month, day, hour or second outside quotes and brackets.
 *
 * @example isDateFormat('yyyy"年"m"月"') // true
 * @example isDateFormat('#,##0" days"') // false
 */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code.slice(0, 1_000).split(';', 1);
  const bare = first.replace(/"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare);
}
