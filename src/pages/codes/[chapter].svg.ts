import type { APIRoute, GetStaticPaths } from "astro";
import encodeQR from "qr";
import { chapters } from "../../site/chapters";

/** The address of each chapter for phones: only paper shows it, so no page carries it. */
export const getStaticPaths = (async () =>
  (await chapters()).map(({ id }) => ({ params: { chapter: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { chapter }, site }) => {
  const { href } = new URL(`/chapters/${chapter}/`, site);
  return new Response(encodeQR(href, "svg", { ecc: "medium", border: 1 }), {
    headers: { "content-type": "image/svg+xml" },
  });
};
