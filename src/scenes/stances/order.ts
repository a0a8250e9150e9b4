/** Whose hands the gates are in. That they can stop the link is our reading. */
export const INSIDE = ["pos-azerbaijan-aliyev", "pos-armenia-pashinyan", "pos-usa-rubio"] as const;

/** Every voice on the board, by what its own words say of the link. */
export const SIDES = [
  { side: "supportive", ids: [...INSIDE, "pos-turkiye-fidan", "pos-kazakhstan-tokayev"] },
  { side: "conditional", ids: ["pos-russia-galuzin", "pos-eu-kos-dec", "pos-iran-araghchi"] },
  {
    side: "opposed",
    ids: ["pos-armenia-opposition-arf", "pos-georgia-critics", "pos-iran-velayati-dec"],
  },
  { side: "none", ids: ["pos-georgia-kobakhidze", "pos-china-charge"] },
] as const;

/** The voices of Iran in the order of their days. */
export const IRAN = [
  "pos-iran-araghchi",
  "pos-iran-president",
  "pos-iran-consul",
  "pos-iran-velayati-dec",
] as const;

/** When Iran’s Leader was killed, and the newest day that we could read of. */
export const KILLED = "ir-leader-killed";
export const LAST = "elec-court";
