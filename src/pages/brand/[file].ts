import type { APIRoute, GetStaticPaths } from "astro";
import houseCss from "../../styles/house.css?raw";
import { brandCss } from "../../brand/css";
import { tokensJson } from "../../brand/design-tokens";
import { logo } from "../../brand/logo";
import { partner } from "../../brand/partner";
import { typeOf, type Picture } from "../../brand/picture";
import { isText } from "../../engine/base/mime";
import { samples, samplesCss } from "../../brand/samples";

/** A file, its type, and what is in it. */
type BrandFile = readonly [file: string, type: string, body: string | Uint8Array<ArrayBuffer>];

const drawn = (name: string, { kind, body }: Picture): BrandFile => [
  `${name}.${kind}`,
  typeOf[kind],
  body,
];

/** What is a partner's, or ours where it is nobody's copy. */
const own = (): BrandFile[] => [
  ["brand.css", "text/css", brandCss(partner, partner?.faces)],
  partner ? drawn("logo", partner.drawing) : ["logo.svg", typeOf.svg, logo],
  ...(partner?.shown ? [drawn("slot", partner.shown)] : []),
  ...(partner?.faces ?? []).map(({ name, body }): BrandFile => [name, "font/woff2", body]),
];

/** The files of a brand, of which brand.css and the logo are a partner's to edit; the samples'. */
export const getStaticPaths = (() => {
  const files: readonly BrandFile[] = [
    ...own(),
    ["tokens.json", "application/json", tokensJson(partner)],
    // Only pages that have such places ask for it: readers of the story itself do not.
    ["house.css", "text/css", houseCss],
    ["samples.css", "text/css", samplesCss()],
    ...samples.map(({ slug, drawing }) => drawn(slug, drawing)),
    ...samples.flatMap(({ slug, shown }) => (shown ? [drawn(`${slug}-slot`, shown)] : [])),
  ];
  return files.map(([file, type, body]) => ({ params: { file }, props: { type, body } }));
}) satisfies GetStaticPaths;

interface Props {
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ props: { type, body } }) =>
  new Response(body, {
    headers: { "content-type": isText(type) ? `${type}; charset=utf-8` : type },
  });
