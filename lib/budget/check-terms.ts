import type { BookFault } from './book-fault';
import { placeOfFigure } from './fault-place';
import type { Derivation, Figure } from './figure';
import { termsOf } from './terms-of';
import { inUnit } from './unit';

/** Whether a derivation can be worked out, and is one of what its figure says it is. */
export function checkTerms(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  derivation: Derivation,
): readonly BookFault[] {
  const ids = termsOf(derivation);
  const fault = (code: BookFault['code'], value: string, facts: BookFault['facts'] = {}): BookFault => ({
    place: placeOfFigure(figure),
    value,
    code,
    facts,
  });
  const named = ids.flatMap((id, place): readonly BookFault[] => {
    if (id === figure.id) return [fault('own-term', id)];
    if (!figures.has(id)) return [fault('unknown-term', id)];
    return ids.indexOf(id) < place ? [fault('term-twice', id)] : [];
  });
  if (named.length > 0) return named;
  const terms = ids.flatMap((id) => figures.get(id) ?? []);
  return derivation.how === 'sum' ? checkSum(figure, terms, fault) : checkChange(figure, terms, fault);
}

type Fault = (code: BookFault['code'], value: string, facts?: BookFault['facts']) => BookFault;

function checkSum(figure: Figure, terms: readonly Figure[], fault: Fault): readonly BookFault[] {
  return terms
    .filter((term) => inUnit(term.value, term.unit, figure.unit) === null)
    .map((term) => fault('units-differ', term.unit, { term: term.id, unit: figure.unit }));
}

function checkChange(figure: Figure, terms: readonly Figure[], fault: Fault): readonly BookFault[] {
  const [later, earlier] = terms;
  if (!later || !earlier) return [];
  const faults: BookFault[] = [];
  if (figure.unit !== '%') faults.push(fault('change-not-percent', figure.unit));
  if (inUnit(earlier.value, earlier.unit, later.unit) === null)
    faults.push(fault('units-differ', earlier.unit, { term: earlier.id, unit: later.unit }));
  if (earlier.value.numerator <= 0n)
    faults.push(fault('base-not-positive', earlier.printed, { term: earlier.id }));
  if (!isOf(figure, later, 'later')) faults.push(fault('change-of-another', later.id));
  if (!isOf(figure, earlier, 'earlier')) faults.push(fault('change-of-another', earlier.id));
  return faults;
}

/**
 * Whether a term of a change stands in the column, and is of the programme, that the change says it is of. Lines of
 * other tables say the column only; numbers of the text say neither.
 */
function isOf({ subject: change }: Figure, { subject: term }: Figure, end: 'later' | 'earlier'): boolean {
  if (change.kind !== 'change' || !('stage' in term) || term.kind === 'change') return true;
  const column = end === 'later' ? change : change.against;
  if (term.year !== column.year || term.stage !== column.stage) return false;
  return term.kind !== 'provision' || term.programme === change.programme;
}
