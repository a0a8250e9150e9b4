import type { Code, Countries, LakeChoice } from "../engine/maps/world";

/**
 * The countries the story draws as countries: ISO 3166-1 alpha-3 code, and the numeric code
 * Natural Earth gives them. Borders are drawn only between two of these; all other land is
 * one quiet ground, so that lines the story does not need are not drawn at all.
 */
export const countries = {
  AFG: "004",
  ARM: "051",
  AUT: "040",
  AZE: "031",
  BGR: "100",
  BLR: "112",
  CHN: "156",
  CZE: "203",
  DEU: "276",
  EGY: "818",
  EST: "233",
  FIN: "246",
  GEO: "268",
  GRC: "300",
  HUN: "348",
  IRN: "364",
  IRQ: "368",
  KAZ: "398",
  KGZ: "417",
  LTU: "440",
  LVA: "428",
  MDA: "498",
  MNG: "496",
  POL: "616",
  ROU: "642",
  RUS: "643",
  SVK: "703",
  SYR: "760",
  TJK: "762",
  TKM: "795",
  TUR: "792",
  UKR: "804",
  UZB: "860",
} as const satisfies Countries;

/** The countries whose story this is, in lighter ground on every map. */
export const near: Code[] = ["KAZ", "AZE", "GEO", "ARM", "TUR", "TKM", "UZB"];

/** Pairs of countries between which the Aras is the border. */
export const aras: [Code, Code][] = [
  ["ARM", "IRN"],
  ["AZE", "IRN"],
  ["AZE", "TUR"],
  ["ARM", "TUR"],
];

/**
 * The lakes between the Balkans and Altai, and Balkhash from the coarser file, where alone it is.
 * The Aral Sea of the file is an outline of the last century and is left out.
 */
export const lakes: LakeChoice = {
  within: { west: 25, east: 90, south: 35, north: 50 },
  without: [{ west: 57, east: 62.5, south: 43, north: 47.5 }],
  least: 900,
  coarse: [[75.7, 46.3]],
};
