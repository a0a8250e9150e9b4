import { isText, mimeTypes } from "../../engine/base/mime";
import { wrapped } from "../../engine/text/paper";
import { say } from "../words";

/** The types of files, by the end of their names. */
export const types = Object.entries(mimeTypes);

/** Those that are text: they go out as UTF-8, and small. */
export const texts = types.filter(([, type]) => isText(type));

/** A message as lines of a comment that begin with `#`. */
export function comment(key: string, params = {}, deep = ""): string {
  const sign = `${deep}# `;
  return sign + wrapped(say(key, params), 100, sign);
}
