import type { CorFigure, CorFigureOf } from './cor-figure';
import type { CorAmount, CorBookProvision, CorProvision, CorProvisionLine } from './cor-provision';
import { NOTHING_ELSE } from './pledge-figures';

/** The amounts of provision of each programme and of the head, each followed by its changes; none without the book. */
export function provisionFigures(provision: CorProvision): readonly CorFigure[] {
  if (provision.kind === 'not-held') return [];
  const { head, columns, programmes, total } = provision;
  return [
    ...programmes.flatMap((line) =>
      lineFigures(
        columns,
        line,
        { kind: 'programme', head, number: line.number, name: line.name },
        String(line.number),
      ),
    ),
    ...lineFigures(columns, total, { kind: 'programme', head, number: null, name: null }, 'head'),
  ];
}

function lineFigures(
  columns: CorBookProvision['columns'],
  { cells, unit, source }: CorProvisionLine,
  of: CorFigureOf,
  line: string,
): readonly CorFigure[] {
  return cells.flatMap((cell, place) => {
    const column = columns[place];
    return cell && column ? amountFigures(cell, column) : [];
  });

  function amountFigures(cell: CorAmount, { year, stage }: CorBookProvision['columns'][number]): CorFigure[] {
    const at = `${line}/${year}/${stage}`;
    const frame = { ...NOTHING_ELSE, of, year, column: stage };
    const amount: CorFigure = {
      ...frame,
      key: `provision/${at}`,
      section: 'provision',
      printed: cell.printed,
      value: cell.value,
      digits: cell.digits,
      unit,
      footnotes: cell.footnotes,
      source,
    };
    const changes = cell.changes.map(
      ({ against, printed, percent, inBook }): CorFigure => ({
        ...frame,
        key: `changes/${at}/on-${against.stage}`,
        section: 'changes',
        against,
        printed,
        value: percent,
        digits: 1,
        unit: 'percent',
        source: inBook ? source : null,
      }),
    );
    return [amount, ...changes];
  }
}
