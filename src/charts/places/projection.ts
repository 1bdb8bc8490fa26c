export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Outlined {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
}

/** Equirectangular on the middle parallel of what is drawn, as large as the place allows and in its middle. */
export function projection(outlines: readonly Outlined[], margin = 12) {
  const points = outlines.flatMap(({ rings }) => rings.flat());
  const span = (of: (point: readonly [number, number]) => number) => {
    let [least, most] = [Infinity, -Infinity];
    for (const point of points) {
      least = Math.min(least, of(point));
      most = Math.max(most, of(point));
    }
    return points.length === 0 ? ([0, 1] as const) : ([least, most] as const);
  };
  const [west, east] = span(([longitude]) => longitude);
  const [south, north] = span(([, latitude]) => latitude);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (width: number, height: number) => {
    const scale = Math.min((width - 2 * margin) / ((east - west) * narrow), (height - 2 * margin) / (north - south));
    const left = (width - (east - west) * narrow * scale) / 2;
    const top = (height - (north - south) * scale) / 2;
    return ({ longitude, latitude }: Point): [number, number] => [
      left + (longitude - west) * narrow * scale,
      top + (north - latitude) * scale,
    ];
  };
}
