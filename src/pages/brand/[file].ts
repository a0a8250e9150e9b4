import type { APIRoute, GetStaticPaths } from "astro";
import houseCss from "../../styles/house.css?raw";
import { brandCss } from "../../brand/css";
import { tokensJson } from "../../brand/design-tokens";
import { partner, siteLogo } from "../../brand/partner";
import type { Picture } from "../../brand/picture";
import { isText, mimeOf } from "../../engine/base/mime";
import { samples, samplesCss } from "../../brand/samples";

interface Props {
  body: string | Uint8Array<ArrayBuffer>;
}

/** A file, and what is in it. */
type BrandFile = readonly [file: string, body: Props["body"]];

const drawn = (name: string, { kind, body }: Picture): BrandFile => [`${name}.${kind}`, body];

/** What is a partner's, or ours where it is nobody's copy. */
const own = (): BrandFile[] => [
  ["brand.css", brandCss(partner)],
  drawn("logo", siteLogo),
  ...(partner?.slotPicture ? [drawn("slot", partner.slotPicture)] : []),
  ...(partner?.faces ?? []).map(({ name, body }): BrandFile => [name, body]),
];

/**
 * The files of a brand, of which brand.css, the logo and the picture of the slot are a partner's to
 * edit; the samples'.
 */
export const getStaticPaths = (() => {
  const files: readonly BrandFile[] = [
    ...own(),
    ["tokens.json", tokensJson(partner)],
    // Only pages that have such places ask for it: readers of the story itself do not.
    ["house.css", houseCss],
    ["samples.css", samplesCss()],
    ...samples.map(({ slug, logoPicture }) => drawn(slug, logoPicture)),
    ...samples.flatMap(({ slug, slotPicture }) =>
      slotPicture ? [drawn(`${slug}-slot`, slotPicture)] : [],
    ),
  ];
  return files.map(([file, body]) => ({ params: { file }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ params: { file = "" }, props: { body } }) => {
  const type = mimeOf(file)!;
  return new Response(body, {
    headers: { "content-type": isText(type) ? `${type}; charset=utf-8` : type },
  });
};
