/** A small trend as the paths of an SVG: `line` may be of several pieces, `end` is its last point. */
export type SparkShape = {
  readonly line: string;
  readonly target: string;
  /** Points without a neighbour, which no line would show. */
  readonly alone: readonly Place[];
  /** Points that are provisional. */
  readonly stars: readonly Place[];
  readonly end: Place | null;
  /** From the left: where events begin and end, each place once. */
  readonly events: readonly number[];
};

type Place = { readonly x: number; readonly y: number };
type Series = readonly (number | null)[];

/** What a small trend draws: its values, the target that held in each, and the lowest and highest of them. */
export type Spark = {
  readonly values: Series;
  readonly targets: Series;
  /** Which of the values are provisional; none where it isn't said. */
  readonly provisional?: readonly boolean[];
  /** The first and the last value that each event touches; none where it isn't said. */
  readonly events?: readonly { readonly first: number; readonly last: number }[];
  readonly low: number;
  readonly high: number;
};

export const SPARK_BOX = { width: 320, height: 40 };
const { width: WIDTH, height: HEIGHT } = SPARK_BOX;
/** Room for the strokes and the last point. */
const EDGE = 4;

/**
 * The shape of a small trend in a box of 320 × 40: months without a value break the line, the target is drawn as steps.
 *
 * @example values 1, null, 2 within 1 to 2: two points alone, the last one at the top
 */
export function sparkShape(spark: Spark): SparkShape {
  const span = spark.high - spark.low;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, spark.values.length - 1);
  const across = (month: number) => tenth(EDGE + month * step);
  const at = (value: number, month: number): Place => ({
    x: across(month),
    y: tenth(span === 0 ? HEIGHT / 2 : HEIGHT - EDGE - ((value - spark.low) / span) * (HEIGHT - 2 * EDGE)),
  });
  const places = spark.values.map((value, month) => (value === null ? null : at(value, month)));
  const targets = spark.targets.map((value, month) => (value === null ? null : at(value, month)));
  const isAlone = (month: number) => !places[month - 1] && !places[month + 1];
  return {
    line: pieces(places, (place) => `L${place.x} ${place.y}`),
    target: pieces(targets, (place) => `H${place.x}V${place.y}`),
    alone: places.flatMap((place, month) => (place && isAlone(month) ? [place] : [])),
    stars: places.flatMap((place, month) => (place && spark.provisional?.[month] ? [place] : [])),
    end: places.findLast((place) => place !== null) ?? null,
    events: [...new Set((spark.events ?? []).flatMap(({ first, last }) => [first, last]))].map(across),
  };
}

function pieces(places: readonly (Place | null)[], draw: (place: Place) => string): string {
  return places
    .map((place, month) => {
      if (place === null) return '';
      return (places[month - 1] ?? null) === null ? `M${place.x} ${place.y}` : draw(place);
    })
    .join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
