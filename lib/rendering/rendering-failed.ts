/** A file couldn't be made: that export fails alone, and nothing else. */
export class RenderingFailed extends Error {
  override readonly name = 'RenderingFailed';
}

/** Too many files are asked for already; later there is room again. */
export class RenderingCrowded extends Error {
  override readonly name = 'RenderingCrowded';
}
