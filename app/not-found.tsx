/**
 * Next.js sends this along with every page, in case: so it is empty. What is nowhere else is answered by app/[...path],
 * and a page that finds nothing to show answers with the same page.
 */
export default function NotFound() {
  return null;
}
