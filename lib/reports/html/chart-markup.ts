import { PALETTES } from '@/lib/charts/palette';
import type { DocumentChart } from '../document/report-document';
import { drawChart } from '../drawing/draw-chart';
import { pictureSvg } from '../drawing/picture-svg';
import { estimatedWidth } from './estimated-width';
import { html, type Markup, nameOf } from './markup';

/** A chart as lines and texts in the page, with its title above and what its shapes are beneath. */
export function chartMarkup({ id, title, alt, legend, height, configOf }: DocumentChart): Markup {
  const name = nameOf('chart', id);
  const picture = drawChart(configOf(PALETTES.light, 'sans-serif'), height, estimatedWidth);
  const drawn: Markup = { html: pictureSvg(picture, name, alt) };
  const entries = legend.map((entry) => html`<li>${entry}</li>`);
  return html`<figure>
<figcaption id="${name}">${title}</figcaption>
<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0">${drawn}</div>
${legend.length > 0 ? html`<ul class="legend">${entries}</ul>\n` : ''}</figure>
`;
}
