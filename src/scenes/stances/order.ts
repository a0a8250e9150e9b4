/** The columns from left to right, each a stance. */
export const COLUMNS = [
  { key: "against", stance: "opposed" },
  { key: "none", stance: "none" },
  { key: "terms", stance: "conditional" },
  { key: "for", stance: "supportive" },
] as const;

/** The rows from the top: the two whose treaty it is, their friends, and the neighbours. */
export const COUNTRIES: readonly string[] = [
  "Azerbaijan",
  "Armenia",
  "United States",
  "Türkiye",
  "Kazakhstan",
  "European Union",
  "Russia",
  "Georgia",
  "Iran",
  "China",
];

/** Whose words stand large in each state. */
export const SPOKEN: readonly (readonly [key: string, id: string])[] = [
  ["for", "pos-azerbaijan-aliyev"],
  ["terms", "pos-russia-galuzin"],
  ["against", "pos-iran-velayati-dec"],
  ["two", "pos-iran-president"],
];
