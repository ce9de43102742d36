/**
 * Says what a step does when it has begun and how long it took when it is done: one line a step.
 *
 * @template T
 * @param {(text: string) => void} say where to write
 * @param {string} title such as `Installing packages`
 * @param {() => T | Promise<T>} step
 * @returns {Promise<T>}
 * @example await during(say, 'Building', build) // "Building … 31.2 s"
 */
export async function during(say, title, step) {
  const begun = performance.now();
  say(`${title} …`);
  try {
    const result = await step();
    say(` ${seconds(performance.now() - begun)}\n`);
    return result;
  } catch (error) {
    say(' failed\n');
    throw error;
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} seconds with one decimal, as in `0.4 s`
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
