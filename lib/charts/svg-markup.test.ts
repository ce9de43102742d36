import { expect, test } from 'vitest';
import { drawing, svg, words } from './svg-markup';

test('words and attributes stay words and attributes, whatever signs they hold', () => {
  expect(svg('text', { 'data-of': '"><script>' }, words('<b> & "c"'))).toBe(
    '<text data-of="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &quot;c&quot;</text>',
  );
});

test('an attribute without a value is left out; elements go into each other', () => {
  expect(svg('g', { x: 0, y: undefined }, svg('path', { d: 'M0 0' }))).toBe(
    '<g x="0"><path d="M0 0"></path></g>',
  );
});

test('a drawing begins with its name and description, which its element points to', () => {
  expect(drawing('bar-a', 'A & B', '61%', svg('rect', {}))).toEqual({
    id: 'bar-a',
    markup: '<title id="bar-a-title">A &amp; B</title><desc id="bar-a-told">61%</desc><rect></rect>',
  });
});
