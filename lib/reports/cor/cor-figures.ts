import { whole } from '@/lib/exact/fraction';
import type { CorFacts, CorLastYearChange, CorVolume } from './cor-facts';
import type { CorFigure, CorFigureOf } from './cor-figure';
import { NOTHING_ELSE, pledgeFigures } from './pledge-figures';
import { provisionFigures } from './provision-figures';
import { spacedCount } from './spaced-count';
import { signedText } from './words';

/**
 * Every figure of a table, one by one, in the order of the table: targets, what months give beside them, provisions with
 * their changes, volumes, what differs from last year's table.
 *
 * @example corFigures(facts)[0]?.key // 'targets/answered-within-12s/target'
 */
export function corFigures(facts: CorFacts): readonly CorFigure[] {
  const pledges = facts.pledges.flatMap((pledge) => pledgeFigures(pledge, facts.year));
  const { volumes, lastYear } = facts;
  return [
    ...pledges.filter(({ section }) => section === 'targets'),
    ...pledges.filter(({ section }) => section === 'months'),
    ...provisionFigures(facts.provision),
    ...volumeFigure('calls', volumes.calls, volumes.year),
    ...volumeFigure('written', volumes.written, volumes.year),
    ...(lastYear.kind === 'held'
      ? lastYear.changes.flatMap((change) => changeFigures(facts.pledges, change))
      : []),
  ];
}

function volumeFigure(of: 'calls' | 'written', volume: CorVolume | null, year: number): CorFigure[] {
  if (!volume) return [];
  return [
    {
      ...NOTHING_ELSE,
      key: `volumes/${of}/${year}`,
      section: 'volumes',
      of: { kind: 'volume', of },
      year: String(year),
      column: of,
      printed: spacedCount(volume.rounded),
      value: whole(volume.value),
      digits: 0,
      unit: of === 'calls' ? 'calls' : 'written contacts',
      source: volume.source,
    },
  ];
}

function changeFigures(pledges: CorFacts['pledges'], change: CorLastYearChange): CorFigure[] {
  const { what, before, after, difference, digits } = change;
  const name = 'measure' in what ? what.measure : String(what.programme);
  const year = 'year' in what ? String(what.year) : null;
  const unit = unitOf(pledges, what);
  const frame = {
    ...NOTHING_ELSE,
    section: 'last-year',
    compared: what.kind,
    of: comparedOf(what),
    year,
    digits,
    unit,
  } as const;
  const key = ['last-year', what.kind, name, year].filter((part) => part !== null).join('/');
  return [
    { ...frame, ...before, key: `${key}/before`, column: 'before' },
    { ...frame, ...after, key: `${key}/after`, column: 'after' },
    {
      ...frame,
      key: `${key}/difference`,
      column: 'difference',
      printed: signedText(difference, digits),
      value: difference,
      unit: unit === 'percent' ? 'points' : unit,
    },
  ];
}

function unitOf(pledges: CorFacts['pledges'], what: CorLastYearChange['what']): string {
  if (what.kind === 'provision') return what.unit;
  return pledges.find(({ measure }) => measure === what.measure)?.definition.unit ?? '';
}

function comparedOf(what: CorLastYearChange['what']): CorFigureOf {
  return what.kind === 'provision'
    ? { kind: 'programme', head: what.head, number: what.programme, name: what.name }
    : { kind: 'measure', measure: what.measure, name: what.name };
}
