import { wrapped } from "../../engine/text/paper";
import { say } from "../words";

/** Where a partner's own script stands, from the top of the site. */
export const COUNTER = "brand/counter.js";

/** Pages that tell the story: those on which a counter counts. */
const COUNTED =
  /^(index\.html|brief\/index\.html|chapters\/[^/]+\/index\.html|embed\/story\/page\/index\.html)$/;

/** A page of a copy, which loads the partner's script where it tells the story. */
export const counted = (html: string, path: string): string =>
  COUNTED.test(path)
    ? html.replace("</body>", () => `<script src="/${COUNTER}" defer></script></body>`)
    : html;

/** How to count, as script that waits behind the signs of a comment. */
const EXAMPLE = `const count = (what) => navigator.sendBeacon("/count?" + what);
count("page=" + location.pathname);
document.addEventListener("storystep", ({ detail }) => count("step=" + detail.scene + "/" + detail.step));
document.addEventListener("storyend", () => count("end"));`;

/** The most letters of a line. */
const WIDTH = 96;

/** The script as it comes: it does nothing, and shows how to count. */
export function counterScript(): string {
  const says = ["what", "how", "host"].map((name) =>
    wrapped(say(`kit.counter.${name}`), WIDTH, "// "),
  );
  return (
    [...says, EXAMPLE.replaceAll("\n", "\n// ")].map((one) => `// ${one}`).join("\n//\n") + "\n"
  );
}
