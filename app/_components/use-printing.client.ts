'use client';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The width of a page of A4 within its margins and the panel's, and a height to it; CSS pixels. */
const PAGE = { width: 640, height: 240 };

type Resizable = { resize(width?: number, height?: number): void };

/** Whether the page is being printed; a chart, which can't follow the paper by itself, is made to fit it meanwhile. */
export function usePrinting(chart: RefObject<Resizable | null>): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The paper is drawn as soon as we return, so nothing may be left for later.
    const before = () => {
      flushSync(() => setPrinting(true));
      chart.current?.resize(PAGE.width, PAGE.height);
    };
    const after = () => {
      setPrinting(false);
      chart.current?.resize();
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [chart]);
  return printing;
}
