import { round, type Mark } from "./mark";

/** The marks of each state of a scene, by the name of the state. */
export type Pictures = Readonly<Record<string, readonly Mark[]>>;

/** How much of each picture is shown, from 0 to 1. */
export type Shares = Readonly<Record<string, number>>;

/** What draws a scene that came drawn: each of its pictures as far as it is shown. */
export const fade = (pictures: Pictures, shares: Shares): readonly Mark[] =>
  Object.entries(shares).flatMap(([state, share]) => {
    if (share <= 0.001) return [];
    return pictures[state]!.map((one) => (share === 1 ? one : faded(one, share)));
  });

const faded = (one: Mark, share: number): Mark => ({
  ...one,
  attrs: { ...one.attrs, opacity: round(share * Number(one.attrs["opacity"] ?? 1), 2) },
});
