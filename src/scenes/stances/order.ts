/** Whose hands the gates are in. That they can stop the link is our reading. */
export const INSIDE = ["pos-azerbaijan-aliyev", "pos-armenia-pashinyan", "pos-usa-rubio"] as const;

/** Every voice on the board, by what its own words say of the link: in a column by their names. */
export const SIDES = [
  {
    side: "supportive",
    column: 0,
    ids: [
      "pos-armenia-pashinyan",
      "pos-azerbaijan-aliyev",
      "pos-kazakhstan-tokayev",
      "pos-turkiye-fidan",
      "pos-usa-rubio",
    ],
  },
  {
    side: "conditional",
    column: 1,
    ids: ["pos-eu-kos-dec", "pos-iran-araghchi", "pos-russia-galuzin"],
  },
  { side: "none", column: 1, ids: ["pos-china-charge", "pos-georgia-kobakhidze"] },
  {
    side: "opposed",
    column: 2,
    ids: ["pos-armenia-opposition-arf", "pos-georgia-critics", "pos-iran-velayati-dec"],
  },
] as const;
