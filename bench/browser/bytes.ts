import type { CDPSession } from '@playwright/test';

type Loaded = { readonly at: number; readonly bytes: number; readonly script: boolean };

/** What went over the network for a page, as the browser counts it: compressed, with heads. */
export type Traffic = {
  /** Bytes of everything, or of scripts only, that had arrived by a moment (milliseconds since 1970). */
  until(moment: number): { readonly all: number; readonly scripts: number };
};

/** Listens to a page's network from now on. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const scripts = new Set<string>();
  const loaded: Loaded[] = [];
  // The browser tells the time of day only when a request begins; everything else by a clock of its own, in seconds.
  let toWallTime = 0;
  session.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => {
    toWallTime = wallTime - timestamp;
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const at = (timestamp + toWallTime) * 1000;
    loaded.push({ at, bytes: encodedDataLength, script: scripts.has(requestId) });
  });
  await session.send('Network.enable');
  return {
    until(moment) {
      const arrived = loaded.filter(({ at }) => at <= moment);
      const sum = (of: readonly Loaded[]) => of.reduce((total, { bytes }) => total + bytes, 0);
      return { all: sum(arrived), scripts: sum(arrived.filter(({ script }) => script)) };
    },
  };
}
