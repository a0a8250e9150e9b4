import { inspectSvg, type SvgRules } from "../../engine/safety/svg";
import type { Fault } from "./finding";

/** Elements that draw or name something. What runs, moves or embeds is not among them. */
const RULES: SvgRules = {
  elements: new Set(
    (
      "svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon " +
      "text tspan textPath clipPath mask pattern marker linearGradient radialGradient stop image switch " +
      "filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting " +
      "feDisplacementMap feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge " +
      "feMergeNode feMorphology feOffset feSpecularLighting feTile feTurbulence"
    ).split(" "),
  ),
  data: true,
  metadata: true,
};

/** What makes an SVG file unsafe to publish; nothing where it only draws. */
export function faultsOfSvg(file: Uint8Array | string): Fault[] {
  const text = typeof file === "string" ? file : decoded(file);
  if (text === undefined) return [{ key: "verify.svg.utf8" }];
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    return [{ key: "verify.svg.control" }];
  const { faults } = inspectSvg(text, RULES);
  return faults.map(({ kind, element = "", name = "", value = "" }) => ({
    key: `verify.svg.${kind}`,
    params: { element: `<${element}>`, name, value },
  }));
}

function decoded(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}
