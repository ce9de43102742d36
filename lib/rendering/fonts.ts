import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Fonts, ParsedFont } from '@/lib/reports/pdf/fonts';

let loaded: Fonts | undefined;

/**
 * The typefaces of the reports, read and parsed once for the process: Noto Sans HK and SC, regular and bold, 35 MB in
 * all. They are under the SIL Open Font License 1.1, which lies beside them in their packages (`LICENSE_FONT`).
 *
 * @throws when a package isn't installed whole
 * @example loadFonts().hk.regular.hasGlyphForCodePoint(0x55ba) // true: 喺
 */
export function loadFonts(): Fonts {
  loaded ??= {
    hk: {
      regular: parsed('noto-sans-hk', 'NotoSansHK_400Regular'),
      bold: parsed('noto-sans-hk', 'NotoSansHK_700Bold'),
    },
    sc: {
      regular: parsed('noto-sans-sc', 'NotoSansSC_400Regular'),
      bold: parsed('noto-sans-sc', 'NotoSansSC_700Bold'),
    },
  };
  return loaded;
}

/** Found by Node's own way of finding packages, so that it works from the sources, in a worker thread and in a build alike. */
function parsed(family: string, name: string): ParsedFont {
  const weight = name.split('_')[1];
  const path = `@expo-google-fonts/${family}/${weight}/${name}.ttf`;
  return create(readFileSync(createRequire(import.meta.url).resolve(path)));
}
