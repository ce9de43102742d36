/** The colours of a chart; the same values as the tokens of app/tokens.css (a test keeps them equal). */
export type Palette = Readonly<
  Record<
    'paper' | 'card' | 'ink' | 'soft' | 'line' | 'grid' | 'actual' | 'miss' | 'target' | 'published' | 'gap',
    string
  >
>;

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#f6f5f1',
    card: '#fffefb',
    ink: '#1b1d1f',
    soft: '#5d6368',
    line: '#d9d6cd',
    grid: '#e9e6de',
    actual: '#0b62a4',
    miss: '#a63d09',
    target: '#1b1d1f',
    published: '#7a5bb0',
    gap: '#767b80',
  },
  dark: {
    paper: '#14171a',
    card: '#1b1f23',
    ink: '#eceae4',
    soft: '#a2a9af',
    line: '#343a40',
    grid: '#272c31',
    actual: '#6db3ee',
    miss: '#f08a54',
    target: '#eceae4',
    published: '#b79cf0',
    gap: '#8d959d',
  },
};
