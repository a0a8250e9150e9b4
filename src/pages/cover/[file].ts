import type { APIRoute, GetStaticPaths } from "astro";
import type { FrameName } from "../../engine/style/style";
import { ground, groundOf } from "../../site/cover";

interface Props {
  frame: FrameName;
}

/** The ground of the cover, one for windows with room and one for narrow ones. */
export const getStaticPaths = (() =>
  (["wide", "narrow"] as const).flatMap((frame) => {
    const { src } = groundOf(frame) ?? {};
    return src ? [{ params: { file: src.replace("/cover/", "") }, props: { frame } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { frame } }) =>
  new Response(ground(frame), { headers: { "content-type": "image/svg+xml" } });
