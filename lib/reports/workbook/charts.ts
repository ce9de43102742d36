import type { SheetChart } from 'hucre/xlsx';
import type { Chart, Ink } from './workbook';

/** The colours of the product's own charts on white paper. */
const INKS: Readonly<Record<Ink, string>> = {
  value: '0B62A4',
  target: '1B1D1F',
  calls: '0B62A4',
  written: 'C4671B',
  other: '7A5FA3',
};

/** A chart for hucre: lines break where a cell is empty. */
export function chartOf(chart: Chart): SheetChart {
  const { kind, title, alt, place, categories, format, scale } = chart;
  return {
    type: kind === 'lines' ? 'line' : 'column',
    title,
    altText: alt,
    titleFontSize: 11,
    titleBold: true,
    anchor: {
      from: { row: place.fromRow - 1, col: 0 },
      to: { row: place.toRow - 1, col: place.toColumn },
    },
    ...(kind === 'columns' ? { barGrouping: 'stacked' as const, overlap: 100, gapWidth: 60 } : {}),
    series: chart.series.map(({ name, values, ink }) => ({
      name,
      values,
      categories,
      color: INKS[ink],
      ...(kind === 'lines' ? { stroke: strokeOf(ink), marker: markerOf(ink), smooth: false } : {}),
    })),
    dispBlanksAs: 'gap',
    legend: 'bottom',
    axes: {
      x: { tickLblSkip: 3, labelFontSize: 9 },
      y: {
        gridlines: { major: true },
        labelFontSize: 9,
        numberFormat: { formatCode: format, sourceLinked: false },
        ...(scale ? { scale } : {}),
      },
    },
  };
}

/** The target is dashed, so that the two are told apart without colours. */
function strokeOf(ink: Ink) {
  return ink === 'target' ? { width: 1.5, dash: 'dash' as const } : { width: 2.25 };
}

function markerOf(ink: Ink) {
  return ink === 'target'
    ? { symbol: 'none' as const }
    : { symbol: 'circle' as const, size: 5, fill: INKS[ink], line: INKS[ink] };
}
