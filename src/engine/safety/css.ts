import { asked } from "./css-tokens";

/** A font in the style itself. */
const FONT = /^data:(font|application)\/(woff2?|x-font-woff|font-woff2?);base64,[A-Za-z0-9+/=]*$/;

/** What style may not do, and what it does. */
export interface CssFault {
  kind: "loads" | "style" | "hides";
  value?: string;
}

/** Rules that load or rename, functions that load or run, and properties that run. */
const RULES = /^(import|namespace)$/;
const FUNCTIONS =
  /^(expression|src|(-webkit-)?image-set|image|(-webkit-)?cross-fade|element|paint)$/;
const RUNS = /@import|behavior\s*:|-moz-binding/i;

/**
 * What makes style unsafe, in an element or in an attribute that may hold it: it may load nothing
 * from outside its file, and says plainly what it means.
 *
 * @param fonts whether it may hold fonts
 * @param attribute the name of the attribute that holds it, if it is one
 */
export function* cssFaults(css: string, fonts: boolean, attribute = "style"): Generator<CssFault> {
  const { addresses, rules, functions, plain } = asked(css);
  for (const address of addresses)
    if (!/^#[\w.-]+$/.test(address) && !(fonts && FONT.test(address)))
      yield { kind: "loads", value: address.slice(0, 60) };
  const runs =
    rules.some((name) => RULES.test(name)) || functions.some((name) => FUNCTIONS.test(name));
  if (runs || RUNS.test(plain)) yield { kind: "style", value: plain.trim().slice(0, 60) };
  if (attribute === "style" && css.includes("\\"))
    yield { kind: "hides", value: css.trim().slice(0, 60) };
}
