import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { oilMap, type OilMap } from "./map";

/** A number and its words. */
interface Said {
  amount: string;
  words: string[];
}

export interface Way extends Said {
  id: string;
  side: "russia" | "baku" | "other";
  /** Million tonnes in the year. */
  tonnes: number;
  /** How far the words stand from the number, when they are on its line. */
  indent: number;
}

export interface Model {
  wide: boolean;
  /** Where the bands begin, past the whole. */
  from: number;
  /** Where the bands end and the words begin. */
  right: number;
  top: number;
  base: number;
  /** Picture units to a million tonnes of the year's exports. */
  unit: number;
  bar: number;
  leading: number;
  map: OilMap;
  ways: Way[];
  /** The row of the minister's count for Baku, beside the company's. */
  second: string;
  /** The country from which it goes. */
  whence: string;
  /** What goes across Russia, and of how much. */
  share: Said & { of: string[] };
}

/** A way by the key of its words. */
const WAYS: [key: string, id: string, side: Way["side"]][] = [
  ["cpc", "kz-route-2025-cpc", "russia"],
  ["samara", "kz-route-2025-atyrau-samara", "russia"],
  ["makhachkala", "kz-route-2025-makhachkala", "russia"],
  ["baku", "kz-btc-2025-kmg", "baku"],
  ["china", "kz-route-2025-china", "other"],
  ["rest", "kz-oil-rest", "other"],
];

/** The tonnes of one year by two counts. */
const COMPANY = "kz-btc-2025-kmg";
const MINISTER = "kz-btc-2025-minister";

/** Places the bands; heights are million tonnes times `unit`. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const room = wide ? 300 : 168;
  const exported = data.value("kz-exports-2025-total");
  return {
    wide,
    from: margin[frame.name] + (wide ? 160 : 76),
    right: frame.width - margin[frame.name] - room,
    top: plot.y + (wide ? 20 : 6),
    base: plot.y + plot.height - (wide ? 16 : 10),
    unit: Math.round((wide ? 3650 : 1370) / exported) / 10,
    bar: wide ? 20 : 10,
    leading: leading(frame),
    map: oilMap(context),
    ways: WAYS.map((one) => way(context, one, room - (wide ? 16 : 8))),
    second: MINISTER,
    whence: context.say("countries.kazakhstan"),
    ...notes(context),
  };
}

/** How far words stand from a number on whose line they are. */
const indentOf = ({ frame, width }: SceneContext, amount: string) =>
  width(amount, "value") + (frame.name === "wide" ? 9 : 6);

/** What stands at the end of a band: short words on the line of the number, longer ones under it. */
function said(context: SceneContext, amount: string, key: string, room: number) {
  const { lines } = context;
  const indent = indentOf(context, amount);
  const words = lines(key, { measure: room - indent });
  return words.length > 1
    ? { amount, words: lines(key, { measure: room }), indent: 0 }
    : { amount, words, indent };
}

function way(context: SceneContext, [key, id, side]: (typeof WAYS)[0], room: number): Way {
  const { frame, print, data } = context;
  const amount = id === COMPANY ? counts(context) : print(id, "amount");
  const words = said(context, amount, `${key}.${frame.name}`, room);
  return { id, side, tonnes: data.value(id), ...words };
}

/** Both counts, the lower first. */
function counts({ data, say }: SceneContext): string {
  const [value, value_to] = [data.value(COMPANY), data.value(MINISTER)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return say("labels.counts", { counts: { value, value_to } });
}

function notes({ frame, say, lines }: SceneContext): Pick<Model, "share"> {
  const measure = frame.name === "wide" ? 130 : 62;
  return {
    share: {
      amount: say("share.amount"),
      words: lines("share.words", { measure, look: "note strong" }),
      of: lines("share.of", { measure }),
    },
  };
}
