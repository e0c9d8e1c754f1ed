// The outlines of the world, and from longitude and latitude to pixels.

import { geoNaturalEarth1, geoPath, type GeoProjection } from "d3-geo";
import type { FeatureCollection, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-110m.json";

const topology = outlines as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const land = feature(topology, topology.objects.land) as FeatureCollection;
const borders: MultiLineString = mesh(topology, topology.objects.countries, (one, two) => one !== two);

/** A map of the world of some width: outlines as paths, and a way from a place to pixels. */
export interface World {
  height: number;
  land: string;
  borders: string;
  at(place: [number, number]): [number, number] | null;
}

/** The world as wide as there is room. */
export function world(width: number): World {
  const projection: GeoProjection = geoNaturalEarth1().fitWidth(width, land);
  const path = geoPath(projection);
  const [[, top], [, bottom]] = path.bounds(land);
  return { height: Math.ceil(bottom - top), land: path(land) ?? "", borders: path(borders) ?? "", at: (place) => projection(place) };
}
