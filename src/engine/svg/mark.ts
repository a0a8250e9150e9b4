/** A place in a picture, in its units. */
export type Point = readonly [x: number, y: number];

/** What an attribute may hold. Numbers are rounded where they enter. */
export type Attrs = Readonly<Record<string, string | number>>;

/**
 * One drawn element as data. `key` is its identity among its siblings: across states the mark
 * of the same key is the same thing, moved. A mark holds either children or text. The children
 * of a `slot` are written once, at compile time, and the browser leaves them alone.
 */
export interface Mark {
  tag: string;
  key: string;
  attrs: Attrs;
  children: readonly Mark[];
  text?: string;
  slot?: true;
}

type Content = readonly (Mark | readonly Mark[])[] | string;

/** Makes a mark. Children may be nested one level, so that a list of marks can stand as one. */
export function mark(tag: string, key: string, attrs: Attrs = {}, content: Content = []): Mark {
  return typeof content === "string"
    ? { tag, key, attrs, children: [], text: content }
    : { tag, key, attrs, children: content.flat() };
}

/** A group of marks. */
export const group = (key: string, attrs: Attrs, content: Content) =>
  mark("g", key, attrs, content);

/** A group whose content is the backdrop of that name: drawn once, never patched. */
export const slot = (key: string, attrs: Attrs): Mark => ({ ...mark("g", key, attrs), slot: true });

/** One line of text of a class that says what it is. */
export const label = (key: string, [x, y]: Point, text: string, attrs: Attrs = {}) =>
  mark("text", key, { x: round(x), y: round(y), ...attrs }, text);

/** Lines of text under one another, `leading` apart, each a mark of its own. */
export const lines = (
  key: string,
  [x, y]: Point,
  texts: readonly string[],
  { leading, ...attrs }: Attrs & { leading: number },
) => texts.map((text, i) => label(`${key}-${i}`, [x, y + i * leading], text, attrs));

/** To a tenth of a unit: enough for the eye, short in the file. */
export const round = (value: number, digits = 1) => {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit || 0;
};

/** A number part of the way from one to another: `by` is 0 at the first and 1 at the second. */
export const mix = (from: number, to: number, by: number) => from + (to - from) * by;

/** From 0 to 1, slow at both ends. */
export const eased = (t: number) => t * t * (3 - 2 * t);

/**
 * Marks as far as they are shown: none at 0, all at 1, and faded between. What a state does
 * not show is not in the picture at all, neither for eyes nor for machines.
 */
export function shown(
  amount: number,
  key: string,
  content: Content,
  attrs: Attrs = {},
): readonly Mark[] {
  if (amount <= 0.001) return [];
  return [group(key, { ...attrs, opacity: round(Math.min(1, amount), 2) }, content)];
}

/** The class of words of which the state may speak: grey while it does not, and never too faint to read. */
export const setBack = (look: string, strength: number) => (strength < 0.5 ? `${look} back` : look);

/** The same mark, which tells of a row of the data when a reader taps or focuses it. */
export const withRow = (row: string, one: Mark): Mark => ({
  ...one,
  attrs: { ...one.attrs, "data-row": row },
});
