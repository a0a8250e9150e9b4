/** What script says, as the build writes it into each page: names in braces are filled here. */
export type ScriptWords = Readonly<
  Record<
    | "back"
    | "next"
    | "on"
    | "count"
    | "steps"
    | "picture"
    | "receipt"
    | "close"
    | "offline"
    | "numbers"
    | "mark"
    | "card",
    string
  >
>;

let words: ScriptWords | undefined;

/**
 * A text of the page’s language.
 *
 * @param values for the names in braces; numbers are written as the page’s language writes them
 */
export function say(key: keyof ScriptWords, values: Record<string, string | number> = {}): string {
  words ??= JSON.parse(document.getElementById("words")!.textContent) as ScriptWords;
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) =>
    values[name]!.toLocaleString(document.documentElement.lang),
  );
}
