import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";

/** What a port handled in a year, of what it has room for. */
export interface Use {
  id: string;
  top: number;
  /** What is used of the room, and how much of that was counted; 1 is all of it. */
  did: number;
  sure: number;
  /** The row of what is used, and that of what was counted. */
  used: string;
  counted: string;
  /** The share in large, where it stands, and the word for how sure it is before it. */
  share: string;
  at: number;
  hedge: string;
  name: string;
  words: string;
}

/** The bars of all ports: what each has room for is equally long, so one line ends it. */
export interface Quays {
  x: number;
  room: number;
  height: number;
  /** From the words over a bar to its top. */
  over: number;
  uses: Use[];
  limit: { id: string; from: number; to: number; words: string };
}

const USES = [
  { could: "kz-ports-capacity", did: "kz-ports-pace", counted: "kz-ports-9m-2025", about: true },
  { could: "baku-capacity", did: "baku-tonnes-2025", counted: "baku-tonnes-2025", about: true },
  // Expected, and by nobody counted.
  { could: "baku-capacity-teu", did: "baku-teu-2025", counted: "", about: false },
];

/** Lays what was used out as bars over rooms of one length. */
export function quays(context: SceneContext): Quays {
  const { frame, data, say, width } = context;
  const { plot } = frame;
  const wide = frame.name === "wide";
  const x = margin[frame.name];
  const most = Math.max(...USES.map(({ could, did }) => data.value(did) / data.value(could)));
  const gap = wide ? 14 : 5;
  const last = width(say("quays.baku-capacity-teu.share"), "hero small");
  const height = wide ? 96 : 34;
  const head = wide ? 46 : 21;
  const pitch = (plot.height - head - (wide ? 14 : 2)) / USES.length;
  const top = (i: number) => round(plot.y + head + pitch * (i + 1) - height);
  // The share of the longest bar stands behind it.
  const room = round((frame.width - x * 2 - last - gap) / most);
  const about = say("labels.about");
  return {
    x,
    room,
    height,
    over: leading(frame) * (wide ? 0.55 : 0.36),
    uses: USES.map(({ could, did, counted, about: hedged }, i) => ({
      id: could,
      top: top(i),
      did: data.value(did) / data.value(could),
      sure: counted ? data.value(counted) / data.value(could) : 0,
      used: did,
      counted,
      share: say(`quays.${could}.share`),
      hedge: hedged ? about : "",
      at: hedged ? gap + width(about, "note") + (wide ? 8 : 4) : gap,
      name: say(`quays.${could}.name`),
      words: say(`quays.${could}.words.${frame.name}`),
    })),
    limit: {
      // The only room that is passed.
      id: "baku-capacity-teu",
      from: plot.y + (wide ? 26 : 17),
      to: top(USES.length - 1) + height + (wide ? 14 : 2),
      words: say("labels.limit"),
    },
  };
}
