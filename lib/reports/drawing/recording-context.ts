import { NEW_PEN, type PenState } from './pen-state';
import type { Recorder } from './recorder';

/** What Chart.js sets on every canvas, and nothing is drawn by in a report. */
const WITHOUT_EFFECT: readonly PropertyKey[] = ['direction', 'prevTextDirection'];

/**
 * A recorder as Chart.js takes it for a canvas's context: styles are set on it as on a canvas, and a call or style that it
 * doesn't know is an error, so that no part of a chart can be missing unseen.
 *
 * @throws TypeError when the chart uses what a recorder doesn't draw
 */
export function recordingContext(recorder: Recorder): Recorder {
  return new Proxy(recorder, {
    get(_, name) {
      if (isStyle(name)) return recorder.pen[name];
      if (WITHOUT_EFFECT.includes(name)) return undefined;
      if (!(name in recorder)) throw new TypeError(`canvas: ${String(name)} isn’t recorded`);
      const value: unknown = Reflect.get(recorder, name, recorder);
      return typeof value === 'function' ? value.bind(recorder) : value;
    },
    set(_, name, value) {
      if (isStyle(name)) setStyle(recorder, name, value);
      else if (!WITHOUT_EFFECT.includes(name)) throw new TypeError(`canvas: ${String(name)} isn’t recorded`);
      return true;
    },
  });
}

/** As a canvas, a number that is none is passed over: Chart.js sets some. */
function setStyle({ pen }: Recorder, name: keyof PenState, value: unknown): void {
  if (typeof NEW_PEN[name] === 'number' && !Number.isFinite(value)) return;
  Object.assign(pen, { [name]: value });
}

function isStyle(name: PropertyKey): name is keyof PenState {
  return typeof name === 'string' && name in NEW_PEN && name !== 'matrix' && name !== 'dash';
}
