import type { APIRoute, GetStaticPaths } from "astro";
import { brandCss } from "../../brand/css";
import { tokensJson } from "../../brand/design-tokens";
import { logo } from "../../brand/logo";
import { partner } from "../../brand/partner";
import { samples, samplesCss } from "../../brand/samples";

/** The files of a brand, of which brand.css and logo.svg are a partner's to edit; the samples'. */
export const getStaticPaths = (() =>
  [
    ["brand.css", "text/css", brandCss(partner)],
    ["logo.svg", "image/svg+xml", partner?.drawing ?? logo],
    ["tokens.json", "application/json", tokensJson(partner)],
    ["samples.css", "text/css", samplesCss()],
    ...samples.map(({ slug, drawing }) => [`${slug}.svg`, "image/svg+xml", drawing]),
  ].map(([file, type, body]) => ({
    params: { file },
    props: { type, body },
  }))) satisfies GetStaticPaths;

interface Props {
  type: string;
  body: string;
}

export const GET: APIRoute<Props> = ({ props: { type, body } }) =>
  new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
