/** A Fact as it stands in a chapter. */
export interface Use {
  /** The id of the row. */
  id: string;
  /** The address of the step it stands in; none in running text. */
  step: string | undefined;
  /** The tag as typed. */
  tag: string;
}

const TAGS = /<(Scene|Step|Fact)\b[^>]*?>|<\/(Scene|Step)>/g;

/**
 * The Facts of a chapter in the order they are read.
 *
 * @param text the chapter as MDX, with or without its front matter
 */
export function usesOf(text: string): readonly Use[] {
  const uses: Use[] = [];
  const counts = new Map<string, number>();
  let scene = "";
  let step: string | undefined;
  for (const [tag, opened, closed] of text.matchAll(TAGS)) {
    if (closed === "Step") step = undefined;
    if (opened === "Scene") scene = attribute(tag, "name");
    if (opened === "Step") {
      const base = `${scene}-${attribute(tag, "name")}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      step = count === 1 ? base : `${base}-${count}`;
    }
    if (opened === "Fact") uses.push({ id: attribute(tag, "id"), step, tag });
  }
  return uses;
}

/** The rows a chapter prints, each once: the order of its notes, which are counted from 1. */
export const notesOf = (text: string): readonly string[] => [
  ...new Set(usesOf(text).map(({ id }) => id)),
];

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
