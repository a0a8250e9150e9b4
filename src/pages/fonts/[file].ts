import type { APIRoute, GetStaticPaths } from "astro";
import { mimeOf } from "../../engine/base/mime";
import { faceSheet, fonts } from "../../site/fonts";

export const getStaticPaths = (() =>
  [...fonts, faceSheet].map(({ name, body }) => ({
    params: { file: name },
    props: { body },
  }))) satisfies GetStaticPaths;

interface Props {
  body: Buffer | string;
}

export const GET: APIRoute<Props> = ({ params: { file = "" }, props: { body } }) =>
  typeof body === "string"
    ? new Response(body, { headers: { "content-type": `${mimeOf(file)}; charset=utf-8` } })
    : new Response(new Uint8Array(body), { headers: { "content-type": "font/woff2" } });
