import { eventOptions } from './event-lines';
import { type EventMark, LETTER_ROOM } from './event-marks';
import type { Palette } from './palette';

/** The theme's colours and the font of the page. */
type Look = { readonly palette: Palette; readonly font: string };

type Special = {
  /** Room above for what stands out of the drawing, in pixels. */
  readonly top?: number;
  /** Whether its labels aren't times, so that events are drawn from edge to edge. */
  readonly across?: boolean;
};

/**
 * What every chart does alike: it stands still, fills its box, has its legend beside it, and tells of each point one
 * sentence, whichever of its lines or bars was come to; what happened is marked on it.
 *
 * @param told one sentence for each label, in as many lines as it has
 * @param events what happened, by the labels that it touches
 */
export function toldOptions(
  told: readonly string[],
  events: readonly EventMark[],
  look: Look,
  { top = 6, across = false }: Special = {},
) {
  const { font } = look;
  return {
    animation: false as const,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index' as const, intersect: false },
    layout: { padding: { top: events.length > 0 ? top + LETTER_ROOM : top, right: 12 } },
    plugins: {
      legend: { display: false },
      tooltip: {
        displayColors: false,
        filter: (item: { dataIndex: number }, index: number) => index === 0 && item.dataIndex < told.length,
        callbacks: {
          title: () => '',
          label: (item: { dataIndex: number }) => told[item.dataIndex]?.split('\n') ?? [],
        },
        titleFont: { family: font },
        bodyFont: { family: font },
      },
      ...(events.length > 0 ? eventOptions({ marks: events, across, ...look }) : {}),
    },
  };
}
