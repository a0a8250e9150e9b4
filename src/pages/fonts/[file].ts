import type { APIRoute, GetStaticPaths } from "astro";
import type { FontFile } from "../../engine/text/font-faces";
import { fonts } from "../../site/fonts";

export const getStaticPaths = (() =>
  fonts.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props {
  file: FontFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.body), { headers: { "content-type": "font/woff2" } });
