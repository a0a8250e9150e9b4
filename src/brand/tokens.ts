import postcss from "postcss";
import type { Scheme, Style } from "../engine/style/style";
import tokensCss from "@root/styles/tokens.css?raw";

/*
 * The 24 things a partner may change, in the order brand.css shows them, each with what it is.
 * They are the custom properties of the site itself (src/styles/tokens.css).
 */

/** Colours: one for each scheme. */
export const colours = {
  paper: "the page, and the ground of charts",
  ink: "text, and the lines that must be seen",
  muted: "captions, axes, small print",
  rule: "thin lines between parts of the page",
  sea: "water on maps",
  "sea-ink": "names on water",
  land: "countries the story is about",
  "land-quiet": "other countries, and the ground of quiet boxes",
  border: "borders on maps",
  corridor: "the corridor: the one colour that means something on every page",
  "corridor-soft": "the corridor where it is planned, claimed or not there yet",
  north: "the northern route, through Russia",
  south: "the southern route, through Iran",
  "sea-route": "the sea, ships, and the route by sea",
  energy: "oil, gas and power",
  "energy-soft": "energy that is planned or claimed",
  bar: "bars that only count",
  "bar-soft": "bars that are background to others",
  focus: "the frame around what the keyboard is on",
} as const;

/** Families of type, for the page. Pictures keep ours: their words were measured in them. */
export const families = {
  text: "running text",
  display: "headlines",
  label: "captions, labels, buttons",
} as const;

/** Lengths. */
export const lengths = {
  measure: "the width of a column of text",
  radius: "the corners of buttons and fields",
} as const;

export type Colour = keyof typeof colours;
export type Other = keyof typeof families | keyof typeof lengths;

/** What every token is for, by its name without the hyphens. */
export const meanings: Record<Colour | Other, string> = { ...colours, ...families, ...lengths };

/** Our own values, by custom property: what holds where a partner says nothing. */
export const ours: Record<Scheme, Style> = { light: {}, dark: {} };
postcss.parse(tokensCss).walkDecls(/^--/, ({ prop, value, parent }) => {
  const holder = parent?.parent;
  const dark = holder?.type === "atrule" && "name" in holder && holder.name === "media";
  if (!dark) ours.light[prop] = value;
  ours.dark[prop] = value;
});
