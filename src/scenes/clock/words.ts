import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { GROUPS, SIZES, type Account, type Group, type Place, type Words } from "./accounts";

const INK = { route: "as-corridor", north: "as-north", sea: "quiet" } as const;

/** The days, and what they are of. */
export function words(
  { frame, say, width }: SceneContext,
  one: Account,
  { group, foot, x }: Place,
) {
  const same = group === "same";
  const ink = INK[one.way];
  const amount = {
    text: say(`amounts.${one.key}`),
    look: `${same ? "hero small" : "value"} ${ink}`,
  };
  const beside = round(
    x(0) + width(amount.text, same ? "hero small" : "value") + SIZES[frame.name].beside[group],
  );
  const what = say(same || frame.name === "wide" ? `ways.${one.key}` : `short.${one.key}`);
  return [
    { key: "amount", at: [x(0), foot] as const, ...amount },
    {
      key: "what",
      at: [beside, foot] as const,
      text: what,
      look: same ? `value ${ink}` : "note",
    },
  ];
}

/** Where it ends: behind the band, or in it if there is no room. */
export function town(
  { frame, say, width }: SceneContext,
  { key }: Account,
  { group, middle, low, high }: { group: Group; middle: number; low: number; high: number },
): Words {
  const { pad } = SIZES[frame.name];
  const text = say(`ends.${key}`);
  const look = group === "same" ? "town" : "town less";
  const outside = high + pad + width(text, look) <= frame.width - margin[frame.name];
  return outside
    ? { key: "to", at: [high + pad, middle], text, look: `${look} out` }
    : { key: "to", at: [low - pad, middle], text, look: `${look} end` };
}

/** A town on the way: the first is named before the line of its day, for two names do not fit between. */
export function stop(
  { data, frame, place, say }: SceneContext,
  row: string,
  { x, middle }: { x: Place["x"]; middle: number },
) {
  const { to, value } = data.times.rows.find(({ id }) => id === row)!;
  const pad = SIZES[frame.name].pad / 2;
  const before = row === GROUPS.others[0]!.stops[0];
  const at = [round(x(value) + (before ? -pad : pad)), middle] as const;
  const text = say(frame.name === "wide" ? `stops.${row}` : "labels.town", { town: place(to!) });
  return {
    row,
    x: x(value),
    name: { key: "name", at, text, look: `town less${before ? " end" : ""}` },
  };
}
