/**
 * The look of a report as a page, on screens from 360 pixels on and on A4. Light only: its charts are drawn in the light
 * colours.
 *
 * The policy that lets browsers use it names its SHA-256 (policy.ts, kept right by a test).
 */
export const STYLE = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 62rem;
  background: #fff; color: #1b1d1f; line-height: 1.55; overflow-wrap: break-word;
  font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif;
}
:lang(zh-Hant) { font-family: system-ui, "PingFang HK", "Noto Sans HK", "Microsoft JhengHei", "Noto Sans CJK HK", sans-serif; }
:lang(zh-Hans) { font-family: system-ui, "PingFang SC", "Noto Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { border-bottom: 2px solid #1b1d1f; padding-bottom: .75rem; }
h1 { font-size: clamp(1.4rem, 1rem + 2vw, 1.9rem); line-height: 1.25; margin: .2rem 0; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
p { margin: .5rem 0; }
header, p, ul, dl, footer { max-width: 46rem; }
.mark { color: #a63d09; font-weight: 700; margin: 0; }
.subtitle, .note, .legend, footer { color: #5d6368; }
.subtitle { margin: 0; }
.lead { font-size: 1.12rem; }
.note, .legend, footer { font-size: .85rem; }
.warning { background: #f3f1ec; border-left: 5px solid #a63d09; padding: .6rem .9rem; font-weight: 600; }
.warning::before { content: "\\26A0\\FE0E" / ""; margin-right: .5rem; color: #a63d09; }
ul { padding-left: 1.3rem; margin: .5rem 0; }
dt { font-weight: 700; margin-top: 1rem; }
dd { margin: .15rem 0 0; }
.table, figure { margin: 1.4rem 0; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid #0b62a4; outline-offset: 2px; }
caption, figcaption { text-align: left; font-weight: 700; padding: 0 0 .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; vertical-align: top; border-bottom: 1px solid #d9d6cd; font-weight: 400; }
td { white-space: nowrap; }
td.left { white-space: normal; min-width: 5em; }
tbody th { min-width: 9em; }
thead th { min-width: 4.9em; }
thead th { font-weight: 700; vertical-align: bottom; }
thead th, thead td { background: #f3f1ec; border-bottom: 1px solid #1b1d1f; }
.total > * { font-weight: 700; border-top: 1px solid #1b1d1f; }
.left { text-align: left; }
.right { text-align: right; }
.center { text-align: center; }
sup { font-size: .7em; line-height: 0; margin-left: .1em; }
.leader { display: flex; align-items: last baseline; min-width: 13rem; }
.leader::after { content: ""; flex: 1; min-width: 1rem; margin-left: .35rem; border-bottom: 1px dotted #5d6368; }
svg { display: block; width: 100%; min-width: 34rem; height: auto; }
footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid #d9d6cd; overflow-wrap: anywhere; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .scroll { overflow: visible; }
  svg { min-width: 0; }
  table { font-size: 8.5pt; }
  th, td { padding: .15rem .3rem; }
  td.left, thead th, tbody th, .leader { min-width: 0; }
  header, p, ul, dl, footer { max-width: none; }
  thead { display: table-header-group; }
  tr, figure, .warning, li { break-inside: avoid; }
  h1, h2, h3, caption, figcaption, dt { break-after: avoid; }
  p, dd { orphans: 2; widows: 2; }
  .total { break-before: avoid; }
  .warning, thead th, thead td { print-color-adjust: exact; }
}
`;
