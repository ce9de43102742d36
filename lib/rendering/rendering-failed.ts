/** A file couldn't be made: that export fails alone, and nothing else. */
export class RenderingFailed extends Error {
  override readonly name = 'RenderingFailed';
}
