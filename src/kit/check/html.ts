import checkCss from "./check.css?raw";
import { markup, scriptJson } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";
import { paperCss } from "../copy/readme";
import { canonical, type Copy, type Dist } from "../copy/dist";
import { BRAND } from "../legal/limits";
import { MOST } from "../pack/zip-limits";
import type { Part } from "../parts/part";
import { ownPage } from "../own-page";
import { html, say } from "../words";
import type { Told } from "./words";
import { site } from "@story";

const PATH = "{path}";

/** The words that script writes, with the names that it fills in. */
const told = (root: string): Told => ({
  words: {
    busy: say("check.busy", { name: "{name}" }),
    well: say("check.well"),
    yoursOnly: say("check.yours-only"),
    mend: say("check.mend"),
    right: say("check.right", { n: "{n}" }),
    changed: say("check.changed"),
    missing: say("check.missing"),
    added: say("check.added"),
    yours: say("check.yours"),
    more: say("check.more", { n: "{n}" }),
    same: say("check.sum.same"),
    other: say("check.sum.other"),
    refused: say("check.refused"),
    reasons: {
      between: say("verify.zip.between", { path: PATH }),
      large: say("verify.zip.large", { most: MOST / 1e6 }),
      lists: say("check.refused.lists"),
      local: say("verify.zip.local", { path: PATH }),
      name: say("check.refused.name", { path: PATH }),
      old: say("check.refused.old"),
      stray: say("verify.zip.stray", { path: PATH, folder: root }),
      sum: say("verify.zip.sum", { path: PATH }),
      twice: say("verify.zip.twice", { path: PATH }),
      unread: say("check.refused.unread"),
      unreadable: say("check.refused.unreadable"),
    },
  },
  yours: BRAND,
});

/**
 * CHECK.html: says in a browser, without a network and without Node, whether a kit is whole.
 *
 * @param copy that of the kit, with the script of the page
 */
export function checkHtml(dist: Dist, { checker }: Copy, of: Part): string {
  const address = new URL("republish/", canonical(dist)).href;
  const choice = (id: string, more: string) =>
    `<label>${markup(say(`check.${id}`))} <input type="file" id="${id}" ${more}></label>`;
  return ownPage({
    title: say("check.title"),
    robots: "noindex",
    style: `${paperCss(dist, of)}\n${checkCss}`,
    allowed: { "script-src": `'${sha256(checker)}'`, "font-src": "'self' file:" },
    body: `<main>
<h1>${markup(say("check.title"))}</h1>
<p class="lead">${html("check.lead")}</p>
<div class="drop"><p>${html("check.drop")}</p>${choice("zip", 'accept=".zip"')}${choice("folder", "webkitdirectory")}</div>
<div id="said" role="status"></div>
<section id="sum" hidden><h2>${markup(say("check.sum"))}</h2>
<p><code id="digest"></code></p>
<p><label for="pasted">${html("check.sum.ours", { address })}</label></p>
<p><input id="pasted" size="64" autocomplete="off" spellcheck="false"></p>
<p id="answer" role="status"></p></section>
</main>
<script type="application/json" id="told">${scriptJson(told(site.kit))}</script>
<script>${checker}</script>`,
  });
}
