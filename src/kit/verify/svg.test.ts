import { expect, test } from "vitest";
import { faultsOfSvg } from "./svg";

const svg = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;
const X = ' xmlns:xlink="http://www.w3.org/1999/xlink"';

const hostile: Record<string, string | Uint8Array> = {
  "a script": svg("<script>alert(1)</script>"),
  "a script in capitals": svg("<SCRIPT>alert(1)</SCRIPT>"),
  "an empty script of another host": svg('<script href="https://a.example/x.js"/>'),
  "a script in data": svg('<script xlink:href="data:text/javascript,alert(1)"/>', X),
  "a script under a prefix": svg(
    "<svg:script>alert(1)</svg:script>",
    ' xmlns:svg="http://www.w3.org/2000/svg"',
  ),
  "a script of XHTML": svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
  "XHTML under a known name": svg(
    '<dc:script xmlns:dc="http://www.w3.org/1999/xhtml">alert(1)</dc:script>',
  ),
  "SVG under a known name": svg(
    '<cc:script xmlns:cc="http://www.w3.org/2000/svg">alert(1)</cc:script>',
  ),
  "the default vocabulary changed": svg(
    '<g xmlns="http://www.w3.org/1999/xhtml"><script>1</script></g>',
  ),
  onload: svg("", ' onload="alert(1)"'),
  "onload in capitals": svg("", ' ONLOAD="alert(1)"'),
  onclick: svg('<rect onclick="alert(1)"/>'),
  onbegin: svg('<g onbegin="alert(1)"/>'),
  onfocusin: svg('<text onfocusin="alert(1)" tabindex="0">x</text>'),
  "on behind a line end": svg('<rect\nonmouseover\n=\n"alert(1)"/>'),
  "on behind a slash": svg("<rect/onload=alert(1)>"),
  "on without quotes": svg("<rect onload=alert(1) />"),
  "on under a prefix": svg('<rect xlink:onload="alert(1)"/>', X),
  "foreign objects": svg("<foreignObject><body/></foreignObject>"),
  "foreign objects in small letters": svg("<foreignobject/>"),
  "a frame": svg("<iframe/>"),
  "an embed": svg("<embed/>"),
  "an object": svg("<object/>"),
  HTML: svg("<p>x</p>"),
  "a link that runs": svg('<a href="javascript:alert(1)"><text>x</text></a>'),
  "a link elsewhere": svg('<a href="https://a.example/"><text>x</text></a>'),
  "a use that runs": svg('<use href="javascript:alert(1)"/>'),
  "a use of another file": svg('<use href="other.svg#x"/>'),
  "a use of another host": svg('<use xlink:href="https://a.example/x.svg#x"/>', X),
  "a use of data": svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>'),
  "an image of another host": svg('<image href="https://a.example/pixel.gif"/>'),
  "an image without a scheme": svg('<image href="//a.example/pixel.gif"/>'),
  "an image of SVG": svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  "an image of HTML": svg('<image href="data:text/html,x"/>'),
  "an image of a file": svg('<image href="file:///etc/passwd"/>'),
  "an image with letters by number": svg('<image href="&#104;ttps://a.example/x.png"/>'),
  "a filter that loads": svg('<filter><feImage href="https://a.example/x.png"/></filter>'),
  "a fill that loads": svg('<rect fill="url(https://a.example/x.svg#g)"/>'),
  "a fill that loads, in quotes": svg(`<rect fill="url('https://a.example/x.svg#g')"/>`),
  "a mask that loads": svg('<rect mask="url(x.svg#g)"/>'),
  "a cursor that loads": svg('<rect cursor="url(https://a.example/x.cur), auto"/>'),
  "style that loads": svg('<rect style="background:url(https://a.example/x.png)"/>'),
  "style that loads, not closed": svg('<rect style="fill:url(https://a.example/x"/>'),
  "style that imports": svg("<style>@import 'https://a.example/x.css';</style>"),
  "style that imports, in capitals": svg("<style>@IMPORT url(x.css)</style>"),
  "style that imports, in a section": svg("<style><![CDATA[@import 'x.css';]]></style>"),
  "style that imports, by number": svg("<style>&#64;import 'x.css';</style>"),
  "style behind a backslash": svg("<style>@\\69mport 'x.css';</style>"),
  "style behind a comment": svg("<style>ur/**/l(x) @im/**/port 'https://a.example'</style>"),
  "style with a font elsewhere": svg(
    "<style>@font-face{src:url(https://a.example/x.woff)}</style>",
  ),
  "style with a set of images": svg('<style>g{fill:image-set("x.png" 1x)}</style>'),
  "style that binds": svg("<style>g{-moz-binding:url(#x)}</style>"),
  "style that is an expression": svg('<rect style="width:expression(alert(1))"/>'),
  "an attribute set by animation": svg(
    '<a id="x"/><animate href="#x" attributeName="href" to="javascript:alert(1)"/>',
  ),
  "a set attribute": svg('<set attributeName="onload" to="alert(1)"/>'),
  "a moved picture": svg("<animateTransform/>"),
  "a handler": svg('<handler type="text/javascript">alert(1)</handler>'),
  "a listener": svg('<listener event="load" handler="#x"/>'),
  "a base elsewhere": svg("", ' xml:base="https://a.example/"'),
  "an entity that is defined": `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("<text>&x;</text>")}`,
  "an entity of a file": `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg("<text>&x;</text>")}`,
  "a billion laughs": `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg("<text>&b;</text>")}`,
  "an entity from nowhere": svg("<text>&nbsp;</text>"),
  "an entity in an attribute": svg('<rect fill="&evil;"/>'),
  "an attribute of a definition": `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg("")}`,
  "a style sheet by instruction": `<?xml-stylesheet href="https://a.example/x.css"?>${svg("")}`,
  "a transformation by instruction": `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#x"?>${svg("")}`,
  "an instruction inside": svg("<?php echo 1 ?>"),
  "another encoding": `<?xml version="1.0" encoding="utf-7"?>${svg("")}`,
  "UTF-16": new Uint8Array(Buffer.from(`\ufeff${svg("")}`, "utf16le")),
  "bytes that are no letters": new Uint8Array([60, 115, 118, 103, 0xff, 62]),
  "a null": svg("<scr\0ipt/>"),
  packed: new Uint8Array([0x1f, 0x8b, 8, 0]),
  "no drawing": "",
  "HTML with a drawing": `<html>${svg("")}</html>`,
  "two drawings": svg("") + svg(""),
  "text behind it": `${svg("")}alert(1)`,
  "not closed": svg("<g>"),
  "closed twice": svg("<g></g></g>"),
  "not closed at all": "<svg xmlns='http://www.w3.org/2000/svg'",
  "no vocabulary": "<svg><rect/></svg>",
  "an attribute twice": svg('<use href="#a" href="javascript:alert(1)"/>'),
  "a quote inside": svg('<rect fill=""onload="alert(1)"/>'),
  "a tag in an attribute": svg('<rect fill="<script>"/>'),
  "a comment that ends": svg("<!--><script>alert(1)</script>-->x<script/>"),
  "a link in a space": svg('<use href=" javascript:alert(1)"/>'),
  "a link with a tab": svg('<a href="java&#9;script:alert(1)"/>'),
  "a value that runs": svg('<rect fill="javascript:alert(1)"/>'),
};

test.each(Object.entries(hostile))("check 19: %s is refused", (_, file) => {
  expect(faultsOfSvg(file)).not.toEqual([]);
});

const PNG = "data:image/png;base64,iVBORw0KGgo=";

const odd: Record<string, string> = {
  "a plain drawing": svg('<path d="M0,0L1,1"/>'),
  "a declaration": `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${svg("")}`,
  "the old type": `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg("")}`,
  "single quotes": "<svg xmlns='http://www.w3.org/2000/svg'><rect x='1'/></svg>",
  "a prefix on everything": '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:rect/></svg:svg>',
  comments: `<!-- from a program -->${svg("<!-- <script> -->")}<!-- end -->`,
  "a style": svg("<style>.a{fill:#fff}@media (prefers-color-scheme:dark){.a{fill:#000}}</style>"),
  "a style in a section": svg("<style><![CDATA[.a > .b{fill:url(#g)}]]></style>"),
  "style attributes": svg('<rect style="fill:#abc;stroke-width:2"/>'),
  "a gradient": svg(
    '<linearGradient id="g"/><rect fill="url(#g)"/><rect fill="url(\'#g\') none"/>',
  ),
  "a picture inside": svg(`<image href="${PNG}"/>`),
  "an old link to a part": svg('<g id="a"/><use xlink:href="#a"/>', X),
  "a font inside": svg(
    "<style>@font-face{font-family:a;src:url(data:font/woff2;base64,d09GMg==)}</style>",
  ),
  "letters by name and number": svg("<text>a &amp; b &#x2014; &lt;script&gt;</text>"),
  "words that look like script": svg(
    "<text>javascript:alert(1) onload=</text><title>@import</title>",
  ),
  "metadata of a licence": svg(
    '<metadata><rdf:RDF><cc:Work rdf:about=""><dc:title>x</dc:title><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>',
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ),
  "what Inkscape leaves": svg(
    '<sodipodi:namedview/><g inkscape:label="Layer 1"/>',
    ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"',
  ),
  "names and roles": svg(
    '<g id="on" class="onward" data-row="a" aria-label="x" role="img"/>',
    ' xml:lang="en"',
  ),
  "other letters": svg("<text>Қазақстан, Հայաստան, ایران 🚂</text>"),
  "a filter": svg(
    '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><g filter="url(#f)"/>',
  ),
};

test.each(Object.entries(odd))("check 19: %s is accepted", (_, file) => {
  expect(faultsOfSvg(file)).toEqual([]);
});

test("check 19: there are at least sixty to refuse and fifteen to accept", () => {
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(odd).length).toBeGreaterThanOrEqual(15);
});

test("copies of copies, which would unfold to millions of shapes, are refused", () => {
  const layers = Array.from(
    { length: 9 },
    (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(9)}</g>`,
  );
  const bomb = `<svg xmlns="http://www.w3.org/2000/svg"><defs><path id="a0" d="M0,0"/>${layers.join("")}</defs><use href="#a9"/></svg>`;
  expect(faultsOfSvg(bomb)).not.toEqual([]);
});

test("an address whose function is spelled with escapes is refused", () => {
  const file = String.raw`<svg xmlns="http://www.w3.org/2000/svg"><path fill="u\72l(https://a.example/x)"/></svg>`;
  expect(faultsOfSvg(file)).not.toEqual([]);
});

test("a drawing that is nested deeper than any is refused where it gets too deep", () => {
  const deep = (n: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg">${"<g>".repeat(n)}${"</g>".repeat(n)}</svg>`;
  expect(faultsOfSvg(deep(200))).toEqual([]);
  expect(faultsOfSvg(deep(200_000)).map(({ key }) => key)).toEqual(["verify.svg.broken"]);
});
