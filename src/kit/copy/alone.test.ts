import { expect, test } from "vitest";
import { alone } from "./alone";
import { sha256 } from "../../engine/base/hash";

const bytes = (text: string) => new TextEncoder().encode(text);
const dist = new Map([
  ["a.css", bytes("p{color:red}")],
  ["b.css", bytes('@font-face {\n  src: url("own.woff2");\n}\nq{color:blue}')],
  ["fonts/a.woff2", bytes("font")],
  [
    "fonts/faces.css",
    bytes("@font-face{font-family:S;font-display:optional;src:url(/fonts/a.woff2)}"),
  ],
  ["icon.svg", bytes("<svg/>")],
  ["logo.svg", bytes("<svg/>")],
]);
const faces =
  "@font-face{font-family:A;font-display:fallback;src:url(/fonts/a.woff2)}@font-face{font-family:B;src:local(C)}";
const html = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="stylesheet" href="/fonts/faces.css"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="preload" href="/fonts/a.woff2" as="font"><link rel="icon" href="/icon.svg"><style>${faces}</style><script>first()</script><script type="application/ld+json">{"a":1}</script><script type="module" src="/x.js"></script></head><body><main><a href="/facts/">f</a><picture><source srcset="/wide.svg"><img src="/narrow.svg" alt=""></picture><img src="/logo.svg" alt="L"></main></body></html>`;
const address = (url: string) => `https://a.example${url}`;

test("a page that stands alone loads nothing, and its policy names what is in it", () => {
  const page = alone(html, dist, {
    address,
    fonts: true,
    picture: (file) => `<svg><title>${file}</title></svg>`,
    style: "b{}",
    end: "<p>end</p>",
    script: "last()",
  });
  const loads =
    /\s(?:src|srcset)="([^"]*)"|url\(([^)]*)\)|rel="(?:icon|stylesheet)" href="([^"]*)"/g;
  const found = [...page.matchAll(loads)].map(([, ...urls]) => urls.find(Boolean));
  expect(found).toHaveLength(4);
  for (const url of found) expect(url).toMatch(/^data:/);
  expect(page).not.toMatch(/preload|module|\/wide\.svg|default-src 'self'/);
  expect(page).toContain("<svg><title>/narrow.svg</title></svg>");
  expect(page).toContain(`src="data:image/svg+xml;base64,`);
  for (const family of ["A", "S"])
    expect(page).toContain(
      `font-family:${family};font-display:block;src:url(data:font/woff2;base64,`,
    );
  expect(page).toContain('<a href="https://a.example/facts/">');
  expect(page).toContain("<p>end</p></main>");
  expect(page).toContain("<script>last()</script></body>");
  expect(page.indexOf("content-security-policy")).toBeLessThan(page.indexOf("<style>"));
  for (const text of ["p{color:red}", "\nq{color:blue}", "b{}", "first()", "last()"])
    expect(page).toContain(`'${sha256(text)}'`);
});

test("without script and fonts none are in it", () => {
  const page = alone(html, dist, { address, picture: () => "" });
  expect(page).toContain("script-src 'none'");
  expect(page).not.toMatch(/first\(\)|font\/woff2|url\(/);
  expect(page).toContain("src:local(C)");
});

test("what would end its own element stops the pack", () => {
  expect(() => alone(html, dist, { address, picture: () => "", script: "'</script>'" })).toThrow(
    "ends its script",
  );
  expect(() => alone(html, dist, { address, picture: () => "", style: "</style>" })).toThrow(
    "ends its style",
  );
});

test("what the site does not hold stops the pack", () => {
  expect(() => alone(html, new Map(), { address, picture: () => "" })).toThrow(
    "no /fonts/faces.css",
  );
});
