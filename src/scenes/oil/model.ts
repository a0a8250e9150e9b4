import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

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
  /** In the detour's month: what was planned in addition, when anything was. */
  month: (Said & { id: string; tonnes: number }) | null;
}

export interface Model {
  wide: boolean;
  left: number;
  /** Where the bands end and the words begin. */
  right: number;
  top: number;
  base: number;
  /** Picture units to a million tonnes of the year's exports. */
  unit: number;
  bar: number;
  leading: number;
  ways: Way[];
  /** How many of the ways, the first, are out of the picture when the small ones are near. */
  great: number;
  /** Million tonnes that were exported in the year. */
  exported: number;
  /** The minister's count for a way over the company's, in million tonnes. */
  second: { way: string; id: string; more: number };
  total: Said;
  month: Said;
  share: Said;
  small: Said;
}

/** A way by the key of its words, and what was planned for it in the month of the detour. */
const WAYS: [key: string, id: string, side: Way["side"], month?: string][] = [
  ["cpc", "kz-route-2025-cpc", "russia"],
  ["samara", "kz-route-2025-atyrau-samara", "russia", "reroute-dec-2025-samara"],
  ["makhachkala", "kz-route-2025-makhachkala", "russia"],
  ["baku", "kz-btc-2025-kmg", "baku", "reroute-dec-2025-btc"],
  ["china", "kz-route-2025-china", "other", "reroute-dec-2025-china"],
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
  const room = wide ? 250 : 138;
  const exported = data.value("kz-exports-2025-total");
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name] - room,
    top: plot.y + (wide ? 34 : 8),
    base: plot.y + plot.height - (wide ? 16 : 6),
    unit: tenth((wide ? 322 : 102) / exported),
    bar: wide ? 20 : 10,
    leading: leading(frame),
    ways: WAYS.map((one) => way(context, one, room)),
    great: 2,
    exported,
    second: {
      way: COMPANY,
      id: MINISTER,
      more: Math.round((data.value(MINISTER) - data.value(COMPANY)) * 100) / 100,
    },
    ...notes(context),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

const tonnes = ({ data }: SceneContext, id: string) =>
  data.value(id) * (data.figure(id).unit === "t" ? 1e-6 : 1);

function way(context: SceneContext, [key, id, side, month]: (typeof WAYS)[0], room: number): Way {
  const { frame, print, lines } = context;
  const wide = frame.name === "wide";
  return {
    id,
    side,
    tonnes: tonnes(context, id),
    amount: id === COMPANY ? counts(context) : print(id, "amount"),
    words: lines(`${key}.${frame.name}`, { measure: room - (wide ? 16 : 8) }),
    month:
      month === undefined
        ? null
        : {
            id: month,
            tonnes: tonnes(context, month),
            amount: print(month, "::integer"),
            words: lines(`${key}.month`, { measure: room - 16 }),
          },
  };
}

/** Both counts, the lower first. */
function counts({ data, say }: SceneContext): string {
  const [value, value_to] = [data.value(COMPANY), data.value(MINISTER)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return say("labels.counts", { counts: { value, value_to } });
}

function notes(context: SceneContext): Pick<Model, "total" | "month" | "share" | "small"> {
  const { frame, say, lines } = context;
  const wide = frame.name === "wide";
  const said = (key: string, measure: number): Said => ({
    amount: say(`${key}.amount`),
    words: measure ? lines(`${key}.words`, { measure }) : [],
  });
  return {
    total: said("total", wide ? 300 : 0),
    month: said("month", wide ? 400 : 0),
    share: said("share", 200),
    small: said("small", wide ? 200 : 330),
  };
}
