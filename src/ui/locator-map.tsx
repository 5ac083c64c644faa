import { h, type VNode } from 'preact';
import type { LocatorMap as MapData } from '../core/pack/card.ts';

interface LocatorMapProps {
  readonly map: MapData;
  /** What the map says to those who do not see it. */
  readonly label: string;
  readonly credit: string;
}

/** A small map that shows where a place is. North is up in every language. */
export function LocatorMap({ map, label, credit }: LocatorMapProps): VNode {
  const { width, height, land, borders, country, point } = map;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path class="land" d={land} />
        {country !== undefined && <path class="country" d={country} />}
        <path class="borders" d={borders} />
        {point && <circle class="point" cx={point.x} cy={point.y} r="4.5" />}
      </svg>
      <figcaption>{credit}</figcaption>
    </figure>
  );
}
