import type { APIRoute, GetStaticPaths } from "astro";
import { fontFiles, type FontFile } from "../../engine/text/font-faces";

export const getStaticPaths = (async () =>
  (await fontFiles()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props {
  file: FontFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.body), { headers: { "content-type": "font/woff2" } });
