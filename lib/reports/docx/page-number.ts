import { PageNumber, TextRun } from 'docx';

/** Numbers that stand for the page and the pages until Word puts in its own. */
const [PAGE, PAGES] = [8, 9];

/**
 * The words around a page's number with the fields that Word counts in, whatever the order of the language.
 *
 * @param pageText the number in words, as `Page 2 of 8`
 * @throws RangeError when the words have digits of their own
 */
export function pageNumberRun(
  pageText: (page: number, pages: number) => string,
  look: { size: number; color: string },
) {
  const parts = pageText(PAGE, PAGES).split(/(\d+)/);
  const children = parts.map((part) => {
    if (part === String(PAGE)) return PageNumber.CURRENT;
    if (part === String(PAGES)) return PageNumber.TOTAL_PAGES;
    if (/\d/.test(part)) throw new RangeError(`page number with digits of its own: ${pageText(PAGE, PAGES)}`);
    return part;
  });
  return new TextRun({ ...look, children });
}
