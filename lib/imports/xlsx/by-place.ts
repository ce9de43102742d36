import type { XmlListener } from './xml-scan';

/** Whom the elements of a document are told to, each by its place below the root: `cellXfs/xf`. The root's own is empty. */
export type PlaceListener = {
  readonly open?: (place: string, attributes: string) => void;
  readonly text?: (place: string, text: string) => void;
  readonly close?: (place: string) => void;
};

/**
 * Listens to a document by places, so that what else may hold an element of the same name, such as an extension, isn't
 * taken for ours.
 *
 * @example byPlace({ open: (place) => place === 'sheets/sheet' && … })
 */
export function byPlace({ open, text, close }: PlaceListener): XmlListener {
  const places: string[] = [];
  return {
    open: (name, attributes) => {
      const around = places.at(-1);
      const place = around === undefined ? '' : around === '' ? name : `${around}/${name}`;
      places.push(place);
      open?.(place, attributes);
    },
    text: (piece) => text?.(places.at(-1) ?? '', piece),
    close: () => {
      const place = places.pop() ?? '';
      close?.(place);
    },
  };
}
