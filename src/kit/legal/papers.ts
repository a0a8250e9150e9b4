import licence from "../../../LICENSE?raw";
import ccBy from "../../../LICENSE-CC-BY-4.0.txt?raw";
import { quote } from "../../engine/words";
import { underlined, wrapped } from "../../engine/text/paper";
import { say } from "../words";
import { data, site } from "@story";

const { corrections, sources, versions } = data;

/** What is said of a source. */
type Source = Pick<(typeof sources.rows)[number], "producer" | "title" | "published" | "url">;

type Version = Pick<(typeof versions.rows)[number], "id" | "date" | "what">;

/** The most letters of a line. */
const WIDTH = 80;
const RULE = "=".repeat(72);

const paper = (key: string, params = {}) => wrapped(say(key, params), WIDTH);
const listed = (key: string, params = {}) => `- ${wrapped(say(key, params), WIDTH, "  ")}`;

/**
 * LICENCE.txt: what may be done, in a few sentences, and the licences in full.
 *
 * @param base where the story was first published
 * @param fonts the licences of the fonts
 * @param scrollama the licence of Scrollama
 */
export function licenceText(base: URL, fonts: string, scrollama: string): string {
  const publisher = quote(site.locale, site.publisher);
  const whole = (key: string, text: string) =>
    `${RULE}\n${say(`legal.licence.${key}`)}\n${RULE}\n\n${text}`;
  return `${say("legal.licence.title", { title: site.title })}
${RULE}

${paper("legal.licence.may")}

${listed("legal.licence.name", { publisher })}
${listed("legal.licence.link", { url: base.href })}
${listed("legal.licence.changed")}

${paper("legal.licence.others")}
${paper("legal.licence.quotations")}
${paper("legal.licence.rights", { file: "RIGHTS.csv" })}

${RULE}
${licence}
${whole("text", ccBy)}
${whole("scrollama", scrollama)}
${whole("fonts", fonts)}
`;
}

/** CREDITS.txt: who is to be named for what. @param named the sources, as they are credited */
export function creditsText(named: readonly Source[] = sources.rows): string {
  const params = { publisher: site.publisher, licence: site.licence.name };
  const kinds = ["text", "maps", "fonts", "script"].map((kind) =>
    say(`legal.credits.${kind}`, params),
  );
  return `${[
    say("legal.credits.title", { title: site.title }),
    kinds.join("\n"),
    `${say("legal.credits.shortest")}\n${say("legal.credits.line", params)}`,
    say("legal.credits.pages", { n: named.length }),
    named.map(sourceLine).join("\n"),
  ].join("\n\n")}\n`;
}

function sourceLine({ producer, title, published, url }: Source): string {
  const titled = title === "unknown" ? "untitled" : "titled";
  const dated = published === "unknown" ? "undated" : "dated";
  const said = say("legal.credits.source", { producer, title, published, titled, dated });
  return `- ${said}\n  ${url}`;
}

/**
 * CHANGES.txt: what had to be corrected, then what is new, each from the newest.
 *
 * @param mended what was corrected, the newest first
 * @param named the versions of the data, the oldest first
 */
export function changesText(
  mended: typeof corrections = corrections,
  named: readonly Version[] = versions.rows,
): string {
  const wrong = mended.map(({ date, title, rows, version, was, now, why }) =>
    [
      say("legal.changes.correction", { date, title }),
      `  ${say("legal.changes.was", { was })}`,
      `  ${say("legal.changes.now", { now })}`,
      `  ${say("legal.changes.why", { why })}`,
      `  ${say("legal.changes.since", { version, rows: rows.join(", ") })}`,
    ].join("\n"),
  );
  const fresh = named
    .toReversed()
    .map(({ id, date, what }) => `${say("legal.changes.version", { date, id })}\n  ${what}`);
  const none = say("legal.changes.none");
  return `${say("legal.changes.title", { title: site.title })}

${underlined(say("legal.changes.corrections"))}
${wrong.join("\n\n") || none}

${underlined(say("legal.changes.versions"))}
${fresh.join("\n\n")}
`;
}
