/** An explanation in words, whatever it explains. */
export const EXPLAINED = { en: 'Made up.', zhHant: '虛構。', zhHans: '虚构。' };
