import type { Drawing } from '@/lib/charts/svg-markup';

type Props = {
  drawing: Drawing;
  className: string | undefined;
  width?: string;
  height?: string;
  viewBox?: string;
};

/** A drawing in its place on the page. Its shapes are made with the view, as text that `svg` has escaped. */
export function DrawingBox({ drawing: { id, markup }, ...box }: Props) {
  return (
    <svg
      {...box}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-told`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: every word and attribute in it is escaped (svg-markup.ts)
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
