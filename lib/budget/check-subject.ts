import type { Head } from './book';
import type { BookFault } from './book-fault';
import { placeOfFigure } from './fault-place';
import type { Figure } from './figure';
import type { Unit } from './unit';

/** Whether what a figure says it is of stands in its head, in a unit in which such a thing is counted. */
export function checkSubject(head: Head, figure: Figure): readonly BookFault[] {
  const fault = (code: BookFault['code'], value: string, facts: BookFault['facts'] = {}): BookFault => ({
    place: placeOfFigure(figure),
    value,
    code,
    facts,
  });
  const allowed = unitsOf(figure);
  const units =
    allowed === null || allowed.includes(figure.unit)
      ? []
      : [fault('wrong-unit', figure.unit, { units: allowed.join(', '), kind: figure.subject.kind })];
  return [...unknownThing(head, figure, fault), ...units];
}

const MONEY: readonly Unit[] = ['HK$ million', "HK$'000", 'HK$'];

function unitsOf({ subject }: Figure): readonly Unit[] | null {
  switch (subject.kind) {
    case 'provision':
    case 'subhead':
    case 'total':
    case 'component':
    case 'commitment':
      return MONEY;
    case 'change':
      return ['%'];
    case 'posts':
      return ['posts'];
    case 'pledge':
      return ['%', 'score'];
    case 'volume':
      return [subject.of === 'calls' ? 'calls' : 'written contacts'];
    case 'text':
      return null;
  }
}

type Fault = (code: BookFault['code'], value: string, facts?: BookFault['facts']) => BookFault;

function unknownThing(head: Head, { subject, label, printed }: Figure, fault: Fault): readonly BookFault[] {
  const none: readonly BookFault[] = [];
  switch (subject.kind) {
    case 'provision':
    case 'change':
    case 'posts':
      return subject.programme === null || head.programmes.some(({ number }) => number === subject.programme)
        ? none
        : [fault('unknown-programme', String(subject.programme))];
    case 'subhead':
    case 'total':
      return head.lines.some(({ kind, code }) => kind === subject.kind && code === subject.code)
        ? none
        : [fault('unknown-line', subject.code, { kind: subject.kind })];
    case 'component':
      return head.components.some(({ code }) => code === subject.code)
        ? none
        : [fault('unknown-component', subject.code)];
    case 'commitment':
      return subject.item === null
        ? head.items.some(({ subhead }) => subhead === subject.subhead)
          ? none
          : [fault('unknown-subhead', subject.subhead, { of: subject.column })]
        : head.items.some(({ subhead, code }) => subhead === subject.subhead && code === subject.item)
          ? none
          : [fault('unknown-item', subject.item, { subhead: subject.subhead })];
    case 'text':
      return label === null ? [fault('unlabelled', printed)] : none;
    default:
      return none;
  }
}
