import type { FrameName } from "../engine/style/style";
import { digestOf } from "../engine/base/hash";
import { Inliner } from "../engine/stills/inline";
import { mark, type Mark } from "../engine/svg/mark";
import { toString } from "../engine/svg/string";
import { story } from "@story";
import { tokens } from "../brand/partner";

/*
 * The picture of the cover, in two parts. Its ground and the way on it are ten times as heavy as
 * what else is there, and a reader sees one of its two frames: so they are a file, and the names are
 * in the page, where they are text.
 */

const whole = { wide: story.cover(story, "wide"), narrow: story.cover(story, "narrow") };
const isGround = ({ key }: Mark) => key === "ground" || key === "line";

/** The size of the cover in its own units. */
function sizeOf(frame: FrameName) {
  const [, , width = "", height = ""] = String(whole[frame].attrs["viewBox"]).split(" ");
  return { width, height };
}

/** The address of the ground, which changes with it, and its size; nothing for a cover that has none. */
export const groundOf = (frame: FrameName) =>
  whole[frame].children.some(isGround)
    ? { src: `/cover/${frame}.${digestOf(ground(frame))}.svg`, ...sizeOf(frame) }
    : undefined;

const grounds = new Map<FrameName, string>();

/** What stands on the ground and the way, as SVG for the page. */
export const front = (frame: FrameName): string =>
  toString({
    ...whole[frame],
    children: whole[frame].children.filter((one) => !isGround(one)),
  });

/** Where readers ask for more contrast, as `forced-colors.css` has it for the page. */
const CONTRAST =
  "@media (prefers-contrast:more){:root{--border:var(--ink);--land-quiet:var(--paper)}}";

/** The ground as a file, in the colours that its reader's system asks for. */
export function ground(frame: FrameName): string {
  const made = grounds.get(frame) ?? drawn(frame);
  grounds.set(frame, made);
  return made;
}

function drawn(frame: FrameName): string {
  const { attrs, children } = whole[frame];
  const inliner = new Inliner(story.looks, { frame });
  const marks = children.filter(isGround).map((one) => inliner.inline(one));
  const sheet = inliner.sheet();
  const used = new Set([...`${sheet}${CONTRAST}`.matchAll(/--[a-z-]+/g)].map(([name]) => name));
  const root = (scheme: "light" | "dark") =>
    `:root{${[...used].map((name) => `${name}:${tokens[scheme][name]}`).join(";")}}`;
  const dark = `@media (prefers-color-scheme:dark){${root("dark")}}`;
  const size = { viewBox: attrs["viewBox"]!, ...sizeOf(frame) };
  return toString(
    mark("svg", "ground", { xmlns: "http://www.w3.org/2000/svg", ...size }, [
      mark("style", "style", {}, root("light") + dark + CONTRAST + sheet),
      ...marks,
    ]),
  );
}
