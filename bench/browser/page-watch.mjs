/**
 * Put into the page before its own scripts (as text, so without imports): watches for the largest contentful paint, the
 * longest task, and the frame in which every chart carries ink.
 */
{
  const SETTLED_AFTER = 1_500;
  const seen = { paint: 0, task: 0, charts: 0, ink: 0 };
  /** @type {Set<HTMLCanvasElement>} */
  const inked = new Set();
  let lastNews = performance.now();

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask', buffered: true });

  /** @param {HTMLCanvasElement} canvas */
  const hasInk = (canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    // Whole pixels rather than their four parts, and no function for each: looking must not take the time it measures.
    const pixels = new Uint32Array(picture?.data.buffer ?? new ArrayBuffer(0));
    for (let at = 0; at < pixels.length; at += 1) if (pixels[at] !== 0) return true;
    return false;
  };

  /** Settled when the page has loaded, all its charts carry ink, and no other has come for a while. */
  const settled = new Promise((resolve) => {
    const look = () => {
      const canvases = [...document.querySelectorAll('canvas')];
      for (const canvas of canvases)
        if (!inked.has(canvas) && hasInk(canvas)) {
          inked.add(canvas);
          lastNews = performance.now();
          seen.ink = lastNews;
        }
      if (document.readyState !== 'complete' || canvases.length !== inked.size) lastNews = performance.now();
      seen.charts = inked.size;
      if (performance.now() - lastNews > SETTLED_AFTER) resolve(seen);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  Object.assign(window, { kpiBench: settled });
}
