/** Who can stop the link. That they can is our reading. */
export const INSIDE = ["pos-azerbaijan-aliyev", "pos-armenia-pashinyan", "pos-usa-rubio"] as const;

/**
 * Every voice on the board, by what its own words say of the link: those who can stop it first, then by
 * their names.
 */
export const SIDES = [
  { side: "supportive", ids: [...INSIDE, "pos-kazakhstan-tokayev", "pos-turkiye-fidan"] },
  { side: "conditional", ids: ["pos-eu-kos-dec", "pos-iran-araghchi", "pos-russia-galuzin"] },
  { side: "none", ids: ["pos-china-charge", "pos-georgia-kobakhidze"] },
  {
    side: "opposed",
    ids: ["pos-armenia-opposition-arf", "pos-georgia-critics", "pos-iran-velayati-dec"],
  },
] as const;
