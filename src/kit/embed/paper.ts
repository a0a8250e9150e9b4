import { partner } from "../../brand/partner";
import { underlined, wrapped } from "../../engine/text/paper";
import { say } from "../words";
import { words } from "./captions";
import { codes, figure } from "./codes";
import { heights } from "./heights";
import { hosted } from "./host";
import { sceneOf, site } from "@story";

/** The most letters of a line of prose. */
const WIDTH = 80;

/**
 * The text of EMBED.txt: the codes of a scene and who may paste each, the heights of its frame,
 * and code B for its other states.
 *
 * @param scene the name of a scene
 * @param base where the story is published, ending in a slash
 * @throws Error when there is no such scene
 */
export function embedCodes(scene: string, base: URL): string {
  const one = sceneOf(scene);
  const part = (title: string, text: string) => `${underlined(say(title))}\n${text}`;
  const ways = codes(one, base).map(
    ({ letter, name, who, code }) =>
      `${underlined(say("embed.paper.code", { letter, name }))}\n${wrapped(who, WIDTH)}\n\n${code}`,
  );
  const listed = heights(one, base).map(({ width, height }) =>
    say("embed.paper.height", {
      width: String(width).padStart(6),
      height: String(height).padStart(5),
    }),
  );
  const others = words(one, base).states.slice(1);
  const { publisher, licence } = site;
  const credit = say("embed.paper.credit.line", {
    publisher,
    licence: licence.name,
    url: licence.url,
  });
  return `${[
    underlined(one.title, "="),
    wrapped(say("embed.paper.lead"), WIDTH),
    ...ways,
    part("embed.paper.heights.title", listed.join("\n")),
    part(
      "embed.paper.change.title",
      wrapped(say("embed.paper.change.text", { own: partner ? "yes" : "no" }), WIDTH),
    ),
    part(
      "embed.paper.dark.title",
      say("embed.paper.dark.text", { light: "?theme=light", dark: "?theme=dark" }),
    ),
    part(
      "embed.paper.policy.title",
      say("embed.paper.policy.text", { directive: `frame-src ${hosted(base).origin}` }),
    ),
    ...(others.length
      ? [
          part(
            "embed.paper.others.title",
            others.map((state) => figure(one, state, base)).join("\n\n"),
          ),
        ]
      : []),
    part("embed.paper.credit.title", `${credit}\n${say("embed.paper.credit.text")}`),
  ].join("\n\n")}\n`;
}
