/**
 * Text in lines, broken between words.
 *
 * @param width the most letters of a line, with what stands before it
 * @param before what each line but the first begins with
 */
export function wrapped(text: string, width: number, before = ""): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + word.length < width - before.length)
      lines.push(`${lines.pop()!} ${word}`);
    else lines.push(word);
  }
  return lines.join(`\n${before}`);
}

/** A line with another below it, as long. */
export const underlined = (title: string, sign = "-"): string =>
  `${title}\n${sign.repeat(title.length)}`;

/** Names and what is said of each, one below the other, in two columns. */
export function columns(
  rows: readonly (readonly [name: string, says: string])[],
  width = Infinity,
): string {
  const first = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, says]) => name.padEnd(first) + wrapped(says, width, " ".repeat(first)))
    .join("\n");
}
