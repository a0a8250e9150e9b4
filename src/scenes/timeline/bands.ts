import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { PAPERS, SECTIONS, type Section } from "./events";
import { fitting, type On, type Words } from "./form";

/** A piece of the line as a band through the months, with its works. */
export interface Band {
  key: string;
  y: number;
  high: number;
  /** Its dashes in the line itself, as dense as the share built; nothing where no source says it. */
  rails: string;
  name: Words[];
  works: Works | null;
}

interface Works {
  id: string;
  from: number;
  to: number;
  begun: Words;
  /** Large when it was last reported, and in the first row that it is this. */
  report: Words[];
  /** From the last report on pale and paler: how far each step goes. */
  fade: number[];
}

/** A piece of the line, the i-th from the east: its name, where it is, and its works. */
export function band(on: On, { key, works, leg }: Section, i: number): Band {
  const { context, form, top, wide } = on;
  const taller = SECTIONS.slice(0, i).filter((one) => !one.works).length;
  const y = top + i * (form.high + form.gap) + taller * (form.tall - form.high);
  const high = works ? form.high : form.tall;
  const x = margin[context.frame.name] + form.strip;
  const middle = y + high / 2;
  return {
    key,
    y,
    high,
    rails: striped(context, leg),
    name: [
      {
        at: [x, middle - 2],
        look: works ? "stretch" : "stretch bare",
        lines: [context.say(`labels.${key}.name`)],
      },
      {
        at: [x, middle + (wide ? 21 : 13)],
        look: "note",
        lines: fitting(context, `labels.${key}.where.${context.frame.name}`, {
          measure: form.gutter - form.strip - 2,
          look: "note",
        }).filter((_, __, all) => all.length < 2),
      },
    ],
    works: works && reported(on, { key, ...works }, middle),
  };
}

/** From stripe to stripe where a piece is in part built: as fine as to be one tone. */
const STRIPES = 3.4;

function striped({ data }: SceneContext, id: string): string {
  const { built } = data.legs.rows.find((leg) => leg.id === id)!;
  const ink = built ? (STRIPES * data.value(built)) / 100 : 0;
  return built ? `${round(ink, 2)} ${round(STRIPES - ink, 2)}` : "";
}

/** Lines of notes whose middle is at a height. */
export const level = (context: SceneContext, lines: string[], middle: number) =>
  middle +
  (context.frame.name === "wide" ? 6 : 4.5) -
  ((lines.length - 1) * leading(context.frame)) / 2;

/** Where the works fade after their last report, in shares of what is left. */
const FADE = [0.12, 0.24, 0.36, 0.48] as const;

/** Works from their first report to their last, with the words in them and after them. */
function reported(
  { context, x, first, last, form }: On,
  { key, from, to }: { key: string; from: string; to: string },
  middle: number,
): Works {
  const { frame } = context;
  const [left, right] = [Math.max(x(from), first), x(to)];
  const look = "note strong";
  const words = `labels.${key}.begun.${frame.name}`;
  // In the works where no line of a paper goes through the words, else before the works.
  const next = Math.min(right, ...PAPERS.map(x).filter((at) => at > left));
  const room = next - left - form.pad * 1.5;
  const inside = room > form.fits;
  const measure = inside ? room - form.pad : left - first - form.pad * 1.5;
  const begun = fitting(context, words, { measure, look });
  const day = context.say(`labels.${key}.report.${frame.name}`);
  const wide = frame.name === "wide";
  const at = (down: number): Point => [right + form.pad, middle + down];
  return {
    id: to,
    from: left,
    to: right,
    begun: {
      at: [inside ? left + form.pad : left - form.pad, level(context, begun, middle)],
      look: `${look} ${inside ? "on-works" : "end"}`,
      lines: begun,
    },
    report:
      key === SECTIONS[0]!.key
        ? [
            {
              at: at(wide ? -12 : -3.5),
              look: "note on-fade",
              lines: [context.say(`labels.report.${frame.name}`)],
            },
            { at: at(wide ? 18 : 11.5), look: "last-day", lines: [day] },
          ]
        : [{ at: at(wide ? 9 : 4.5), look: "last-day", lines: [day] }],
    fade: FADE.map((share) => round(right + (last - right) * share)),
  };
}
