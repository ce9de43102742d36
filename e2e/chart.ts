import { expect, type Page } from '@playwright/test';

/** Waits until the trend has been drawn: some of its pixels carry ink. */
export async function expectInk(page: Page): Promise<void> {
  const inked = () =>
    page.getByTestId('trend').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(inked).toBe(true);
}
