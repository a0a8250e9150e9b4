import { readFileSync } from "node:fs";
import { checkHtml } from "../check/html";
import { canonical, type Copy, type Dist } from "../copy/dist";
import { readmeHtml, readmeTxt } from "../copy/readme";
import { changesText, creditsText, licenceText } from "../legal/papers";
import { sbom } from "../legal/sbom";
import { DESK_FONTS, deskPackage } from "../parts/desk-fonts";
import type { Part } from "../parts/part";
import type { Item } from "./item";

/** What is to be read: how to use the kit, and what may be done with it. */
export function* papers(dist: Dist, copy: Copy, part: Part): Generator<Item> {
  const { project, version, bom } = copy;
  const base = canonical(dist);
  const notice = (name: string) => readFileSync(`node_modules/${name}/LICENSE`, "utf8");
  const fonts = [
    ...["source-serif-4", "ibm-plex-sans"].map((name) => notice(`@fontsource-variable/${name}`)),
    ...DESK_FONTS.map(({ family }) => readFileSync(`${deskPackage(family)}/LICENSE_FONT`, "utf8")),
  ];
  const texts = {
    "README.html": readmeHtml(dist, version, part),
    "README.txt": readmeTxt(dist, version, part),
    "CHECK.html": checkHtml(dist, copy, part),
    "LICENCE.txt": licenceText(base, fonts.join("\n\n"), notice("scrollama")),
    "CREDITS.txt": creditsText(),
    "CHANGES.txt": changesText(),
  };
  for (const [path, body] of Object.entries(texts)) yield { path, body, kind: "text" };
  // It is of what runs in a page.
  if (part.page || part.kind === "story")
    yield { path: "sbom.json", body: sbom(bom, project), kind: "data" };
}
