import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from './palette';

test('the canvas uses the same colours as the style sheet', () => {
  const css = readFileSync('app/tokens.css', 'utf8');
  for (const name of Object.keys(PALETTES.light) as (keyof typeof PALETTES.light)[]) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    expect({ name, light, dark }).toEqual({ name, light: PALETTES.light[name], dark: PALETTES.dark[name] });
  }
});
