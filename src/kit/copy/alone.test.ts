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
const html = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/fonts/faces.css"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="preload" href="/fonts/a.woff2" as="font"><link rel="icon" href="/icon.svg"><style>${faces}</style><script>first()</script><script type="application/ld+json">{"a":1}</script><script type="module" src="/x.js"></script></head><body><main><a href="/facts/" charset="utf-8">f</a><picture><source srcset="/wide.svg"><img src="/narrow.svg" alt=""></picture><img src="/logo.svg" alt="L"></main></body></html>`;
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
  expect(page).toContain('<a href="https://a.example/facts/" charset="utf-8">');
  expect(page).toContain("<p>end</p></main>");
  expect(page).toContain("<script>last()</script></body>");
  expect(page.indexOf("content-security-policy")).toBeLessThan(page.indexOf("<style>"));
  for (const text of ["p{color:red}", "\nq{color:blue}", "b{}", "first()", "last()"])
    expect(page).toContain(`'${sha256(text)}'`);
});

/** The small page around what is in its head and in its body. */
const small = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><main>${body}</main></body></html>`;

test("each thing is where it was, or what stands in its place, and nothing else", () => {
  const [a, run, look] = ["p{color:red}", "run()", "b{}"].map((one) => `'${sha256(one)}'`);
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const page = alone(
    small(
      `<meta http-equiv="content-security-policy" content="x"><link rel="preload" href="/a.woff2"><link rel="stylesheet" href="/a.css"><script src="/x.js"></script><script>run()</script>${data}`,
      `<picture><source srcset="/wide.svg"></picture><img src="https://b.example/x.png">`,
    ),
    dist,
    { address, picture: () => "<svg/>", style: "b{}", script: "run()" },
  );
  const policy = `default-src 'none'; script-src ${run} ${run}; style-src ${look} ${a}; img-src data:; font-src data:`;
  // A policy goes on with what all pages have.
  expect(page.replace(/(font-src data:); [^"]*/, "$1")).toBe(
    small(
      `<meta http-equiv="content-security-policy" content="${policy}"><style>p{color:red}</style><script>run()</script>${data}<style>b{}</style>`,
      `<picture><source srcset="https://a.example/wide.svg"></picture><img src="https://b.example/x.png">`,
    ).replace("</body>", "<script>run()</script></body>"),
  );
});

test("where no other picture is told, those of the page are in it", () => {
  const body = '<picture><source srcset="/wide.svg"><img src="/logo.svg"></picture>';
  const page = alone(small("", body), dist, { address });
  expect(page).toContain('<img src="data:image/svg+xml;base64,');
});

test("a picture of a type that nobody knows stops the pack", () => {
  const strange = new Map([["a.bin", bytes("x")]]);
  const page = small("", '<img src="/a.bin">');
  expect(() => alone(page, strange, { address })).toThrow(/^\/a\.bin: .*type/);
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
