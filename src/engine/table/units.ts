/** How a unit is written: after one, after many, and beside a mark in a picture. */
interface Unit {
  one: string;
  many: string;
  short: string;
  what: string;
  /** Whether a receipt should say what it counts, for the name does not. */
  explain?: boolean;
}

const all = {
  Mt: {
    one: "million tonnes",
    many: "million tonnes",
    short: " Mt",
    what: "million metric tonnes",
  },
  "Mt-a-year": {
    one: "million tonnes a year",
    many: "million tonnes a year",
    short: " Mt a year",
    what: "million metric tonnes a year",
  },
  t: { one: "tonne", many: "tonnes", short: " t", what: "metric tonnes" },
  TEU: {
    one: "TEU",
    many: "TEU",
    short: " TEU",
    what: "containers counted as twenty-foot boxes",
    explain: true,
  },
  "TEU-a-year": {
    one: "TEU a year",
    many: "TEU a year",
    short: " TEU a year",
    what: "containers a year, counted as twenty-foot boxes",
    explain: true,
  },
  trains: { one: "train", many: "trains", short: " trains", what: "container trains" },
  ships: { one: "ship", many: "ships", short: " ships", what: "ships passing" },
  days: { one: "day", many: "days", short: " days", what: "days" },
  m: { one: "metre", many: "metres", short: " m", what: "metres" },
  km: { one: "kilometre", many: "kilometres", short: " km", what: "kilometres" },
  "mn-barrels": {
    one: "million barrels",
    many: "million barrels",
    short: " mn barrels",
    what: "million barrels of oil",
  },
  "mn-barrels-a-day": {
    one: "million barrels a day",
    many: "million barrels a day",
    short: " mn barrels a day",
    what: "million barrels of oil a day",
  },
  mm: { one: "millimetre", many: "millimetres", short: " mm", what: "millimetres" },
  minutes: { one: "minute", many: "minutes", short: " minutes", what: "minutes" },
  hours: { one: "hour", many: "hours", short: " hours", what: "hours" },
  changes: {
    one: "change",
    many: "changes",
    short: " changes",
    what: "changes of vehicle",
    explain: true,
  },
  bcm: {
    one: "billion cubic metres",
    many: "billion cubic metres",
    short: " bcm",
    what: "thousand million cubic metres of gas",
    explain: true,
  },
  cm: { one: "centimetre", many: "centimetres", short: " cm", what: "centimetres" },
  "m-below": {
    one: "metre below zero",
    many: "metres below zero",
    short: " m below zero",
    what: "metres below the zero of the Baltic height system",
    explain: true,
  },
  percent: { one: "%", many: "%", short: "%", what: "per cent" },
  miles: {
    one: "mile",
    many: "miles",
    short: " miles",
    what: "statute miles, 1.609 kilometres",
    explain: true,
  },
  points: {
    one: "point",
    many: "points",
    short: " points",
    what: "percentage points",
    explain: true,
  },
  times: { one: "times", many: "times", short: "×", what: "a ratio" },
  documents: { one: "document", many: "documents", short: " documents", what: "documents signed" },
  "mn-USD": {
    one: "million dollars",
    many: "million dollars",
    short: " mn dollars",
    what: "million US dollars",
  },
  years: { one: "year", many: "years", short: " years", what: "years" },
  "bn-USD": {
    one: "billion dollars",
    many: "billion dollars",
    short: " bn dollars",
    what: "thousand million US dollars",
  },
} satisfies Record<string, Unit>;

export type UnitName = keyof typeof all;
/** Every unit a figure may be in; the CSV files name them by these keys. */
export const units: Readonly<Record<UnitName, Unit>> = all;
export const unitNames = Object.keys(units) as [UnitName, ...UnitName[]];
