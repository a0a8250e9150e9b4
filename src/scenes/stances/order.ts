/** Whose hands the gates are in. That they can stop the link is our reading. */
export const INSIDE = ["pos-azerbaijan-aliyev", "pos-armenia-pashinyan", "pos-usa-rubio"] as const;

/** Who can only make it harder or worth less: over the railway, and under it. */
export const OUTSIDE = [
  ["pos-eu-kos-dec", "pos-russia-galuzin", "pos-kazakhstan-tokayev"],
  ["pos-turkiye-fidan", "pos-georgia-kobakhidze", "pos-iran-araghchi", "pos-china-charge"],
] as const;

/**
 * Who is against, on the left, and what another of the same country says, on the right. Words that
 * are no row of the matrix name the voice they belong to.
 */
export const PAIRS: readonly (readonly Spoken[])[] = [
  [{ id: "pos-armenia-opposition-arf" }, { id: "am-isolation", voice: "pos-armenia-pashinyan" }],
  [{ id: "pos-georgia-critics" }, { id: "pos-georgia-kobakhidze" }],
  [{ id: "pos-iran-velayati-dec" }, { id: "pos-iran-president" }],
];

/** Words, and the voice of the matrix whose they are, where that is another row. */
export interface Spoken {
  id: string;
  voice?: string;
}

/** The voices of Iran on their days: over the line those against, under it those on terms. */
export const IRAN = [
  { id: "pos-iran-velayati-dec", side: "left", up: true },
  { id: "pos-iran-consul", side: "right", up: false },
  { id: "pos-iran-president", side: "right", up: false },
  { id: "pos-iran-araghchi", side: "right", up: false },
] as const;

/** When Iran’s Leader was killed, and the newest day that we could read of. */
export const KILLED = "ir-leader-killed";
export const LAST = "elec-court";

/** The country of an actor: what stands before its comma. */
export const countryOf = (actor: string): string => actor.split(", ")[0] ?? actor;
