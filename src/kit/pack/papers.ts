import { readFileSync } from "node:fs";
import { canonical, type Copy, type Dist } from "../copy/dist";
import { readmeHtml, readmeTxt } from "../copy/readme";
import { changesText, creditsText, licenceText } from "../legal/papers";
import { sbom } from "../legal/sbom";
import type { Item } from "./item";

/** What is to be read: how to use the kit, and what may be done with it. */
export function* papers(dist: Dist, { project, version, bom }: Copy): Generator<Item> {
  const base = canonical(dist);
  const notice = (name: string) => readFileSync(`node_modules/${name}/LICENSE`, "utf8");
  const fonts = ["source-serif-4", "ibm-plex-sans"].map((name) =>
    notice(`@fontsource-variable/${name}`),
  );
  const texts = {
    "README.html": readmeHtml(dist, version),
    "README.txt": readmeTxt(dist, version),
    "LICENCE.txt": licenceText(base, fonts.join("\n\n"), notice("scrollama")),
    "CREDITS.txt": creditsText(),
    "CHANGES.txt": changesText(),
  };
  for (const [path, body] of Object.entries(texts)) yield { path, body, kind: "text" };
  yield { path: "sbom.json", body: sbom(bom, project), kind: "data" };
}
