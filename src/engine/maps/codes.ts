/**
 * The countries the story draws as countries: ISO 3166-1 alpha-3 code, and the numeric code
 * Natural Earth gives them. Borders are drawn only between two of these; all other land is
 * one quiet ground, so that lines the story does not need are not drawn at all.
 */
export const codes = {
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
} as const;

export type Code = keyof typeof codes;
