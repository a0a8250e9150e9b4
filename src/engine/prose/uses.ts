/** A Fact as it stands in a chapter. */
export interface Use {
  /** The id of the row. */
  id: string;
  /** The address of the step it stands in; none in running text. */
  step: string | undefined;
  /** Its other attributes as typed: `{ form: "amount", digits: "0" }`. */
  asks: Readonly<Record<string, string>>;
}

const TAGS = /<(Scene|Step|Fact)\b[^>]*?>|<\/(Scene|Step)>/g;

/**
 * The Facts of a chapter in the order they are read.
 *
 * @param text the chapter as MDX, with or without its front matter
 */
export function usesOf(text: string): readonly Use[] {
  const uses: Use[] = [];
  const used: Record<string, number> = {};
  let scene = "";
  let step: string | undefined;
  for (const [tag, opened, closed] of text.matchAll(TAGS)) {
    const { id = "", name = "", ...asks } = attributes(tag);
    if (closed === "Step") step = undefined;
    if (opened === "Scene") scene = name;
    if (opened === "Step") step = addressOf(scene, name, used);
    if (opened === "Fact") uses.push({ id, step, asks });
  }
  return uses;
}

/**
 * The address of a step: its scene and state, and from the second use of a state on a number.
 *
 * @param used how often each was met in the chapter; counts this one
 */
export function addressOf(scene: string, state: string, used: Record<string, number>): string {
  const base = `${scene}-${state}`;
  const count = (used[base] = (used[base] ?? 0) + 1);
  return count === 1 ? base : `${base}-${count}`;
}

/** The rows a chapter prints, each once: the order of its notes, which are counted from 1. */
export const notesOf = (text: string): readonly string[] => [
  ...new Set(usesOf(text).map(({ id }) => id)),
];

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/\s(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name, text, code]) => [
      name!,
      text ?? code!,
    ]),
  );
