/** One of the encodings in which a character beyond ASCII takes two bytes, or twice two. */
interface Pairs {
  readonly isPair: (lead: number, trail: number) => boolean;
  /** Punctuation, and the half of the characters that texts are made of. */
  readonly isCommon: (lead: number, trail: number) => boolean;
}

/** Lead bytes A4–C6 are the 5 401 frequent characters. Judged by its bytes: Hong Kong's supplement isn't in every decoder. */
const BIG5: Pairs = {
  isPair: (lead, trail) =>
    within(lead, 0x87, 0xfe) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe)),
  isCommon: (lead) => within(lead, 0xa1, 0xc6),
};

/** Lead bytes B0–D7 are the 3 755 frequent characters of GB 2312; a digit as second byte is half of four bytes. */
const GB18030: Pairs = {
  isPair: (lead, trail) =>
    within(lead, 0x81, 0xfe) && (within(trail, 0x40, 0xfe) || within(trail, 0x30, 0x39)) && trail !== 0x7f,
  isCommon: (lead, trail) =>
    within(trail, 0x30, 0x39) || (trail >= 0xa1 && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7))),
};

/** So many characters tell the two apart: by chance, none of as many would look alike in both. */
const ENOUGH = 12;

/** What bytes beyond UTF-8 look like, and whether they can hardly be anything else. */
export type Likeness = {
  readonly encoding: 'Big5' | 'GB18030' | 'unknown';
  readonly certain: boolean;
};

/**
 * Which encoding of Chinese bytes look like. It is certain where nearly all characters are frequent ones in it, far fewer
 * are in the other, there are enough of them, and they have what the encodings of Japan and Korea don't have: Big5 has
 * second bytes of ASCII, GB18030 its frequent characters from X to Z and second bytes up to the last.
 */
export function chineseEncoding(bytes: Uint8Array): Likeness {
  const [big5, gb18030] = [likeness(bytes, BIG5), likeness(bytes, GB18030)];
  const best = Math.max(big5.share, gb18030.share);
  if (best < 0.5) return { encoding: 'unknown', certain: false };
  const isBig5 = big5.share >= gb18030.share;
  const [chosen, other] = isBig5 ? [big5, gb18030] : [gb18030, big5];
  const clear = chosen.pairs >= ENOUGH && chosen.share >= 0.9 && chosen.share - other.share >= 0.25;
  return {
    encoding: isBig5 ? 'Big5' : 'GB18030',
    certain: clear && (isBig5 ? chosen.lowTrails >= chosen.pairs / 5 : isOfTheMainland(chosen)),
  };
}

/**
 * Frequent characters stand by their sound: in Chinese, three in ten begin with the letters from the end, whose lead bytes
 * hold rare ones in EUC-JP and none of Korea's letters. The single bytes of half-width katakana end at DF.
 */
function isOfTheMainland({ pairs, fromXToZ, highTrails }: ReturnType<typeof likeness>): boolean {
  return fromXToZ >= pairs / 10 && highTrails >= pairs / 10;
}

/** The share of common characters among those beyond ASCII; 0 where the bytes can't be this encoding at all. */
function likeness(bytes: Uint8Array, { isPair, isCommon }: Pairs) {
  let pairs = 0;
  let common = 0;
  let [lowTrails, highTrails, fromXToZ] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    const trail = bytes[at] ?? 0;
    if (!isPair(lead, trail)) return { pairs: 0, share: 0, lowTrails: 0, highTrails: 0, fromXToZ: 0 };
    pairs += 1;
    if (isCommon(lead, trail)) common += 1;
    if (trail < 0x80) lowTrails += 1;
    if (trail >= 0xe0) highTrails += 1;
    if (within(lead, 0xd0, 0xd7)) fromXToZ += 1;
  }
  return { pairs, share: pairs === 0 ? 0 : common / pairs, lowTrails, highTrails, fromXToZ };
}

function within(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to;
}
