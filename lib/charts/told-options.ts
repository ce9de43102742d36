/**
 * What every chart does alike: it stands still, fills its box, has its legend beside it, and tells of each point one
 * sentence, whichever of its lines or bars was come to.
 *
 * @param told one sentence for each label
 * @param top room above for what stands out of the drawing, in pixels
 */
export function toldOptions(told: readonly string[], font: string, top = 6) {
  return {
    animation: false as const,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index' as const, intersect: false },
    layout: { padding: { top, right: 12 } },
    plugins: {
      legend: { display: false },
      tooltip: {
        displayColors: false,
        filter: (item: { dataIndex: number }, index: number) => index === 0 && item.dataIndex < told.length,
        callbacks: { title: () => '', label: (item: { dataIndex: number }) => told[item.dataIndex] ?? '' },
        titleFont: { family: font },
        bodyFont: { family: font },
      },
    },
  };
}
