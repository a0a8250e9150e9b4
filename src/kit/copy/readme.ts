import tokens from "@root/styles/tokens.css?raw";
import { markup } from "../../engine/base/escape";
import { sha256 } from "../../engine/base/hash";

import { canonical, type Dist } from "./dist";
import { site as story } from "@story";

/** A step of the README: `code` stands between backticks, addresses become links. */
interface Step {
  title: string;
  text: readonly string[];
}

const steps = (base: URL): readonly Step[] => [
  {
    title: "Unzip and look",
    text: [
      "Unzip the file. Open `single/story.html` with a double click: that is the whole story as your readers will see it, in one file that needs no network.",
      "Then open `site/index.html`. From a disk it shows the text with still pictures; once it is on a web server, the pictures change as readers scroll.",
    ],
  },
  {
    title: "Put your name on it",
    text: [
      "Edit `site/brand/brand.css` with any text editor: it holds 24 settings for colours, fonts and sizes, each with a line that says what it does. Put your logo in place of `site/brand/logo.svg`. These are the only two files to change; reload the page to see them at work.",
      "Want no change? Leave them as they are.",
    ],
  },
  {
    title: "Upload",
    text: [
      "Upload the folder `site` to your web server, the way you upload any file, under any name and at any depth. Nothing has to be installed. The address is that of the folder with a slash at its end, such as `https://news.example/2026/middle-corridor/`.",
      "Copies name the original to search engines and ask not to be listed beside it. Headers that we recommend lie in `site` for nginx, Apache, IIS and hosts that read `_headers`; the story works without them.",
    ],
  },
  {
    title: "Or take one picture, or the text",
    text: [
      "Every picture has a folder in `graphics`: PNG, PDF, and SVG in light and dark, with `caption.txt`, `alt.txt`, `credit.txt`, its numbers, and `EMBED.txt`, which holds five codes to paste. Begin with the first that your CMS takes.",
      "The text is in `article`, as HTML, Markdown and plain text, as a newsletter, and for IPTC ninjs and Apple News.",
    ],
  },
  {
    title: "Keep it right",
    text: [
      `Put ${new URL("corrections/feed.xml", base).href} into your feed reader, and who answers for corrections with you behind it. Each entry says what was wrong, what is right, and why.`,
      "When a new kit is out, upload its `site` over yours; keep your two files of `brand`. `CHANGES.txt` begins with the corrections.",
    ],
  },
];

const notes = (base: URL): readonly Step[] => [
  {
    title: "What you may do",
    text: [
      `Publish, translate, shorten and change all of it, also for money, without asking. Name “${story.publisher}”, link to ${base.href}, and say what you changed. \`LICENCE.txt\` has the whole of it, \`RIGHTS.csv\` a line for each file.`,
    ],
  },
  {
    title: "What your readers get",
    text: [
      "No cookies, no counting, and not one request to another host. Every page has a policy that holds it to that.",
      "To add a script of your own, such as a counter, put its file into `site` and load it with `<script src>`. A script from another host has to be named in the `script-src` of the policy, at the top of each page.",
    ],
  },
  {
    title: "Is it whole?",
    text: [
      "`sha256sum -c SHA256SUMS` compares every file with what we packed; your two files of `brand` will differ. `manifest.json` says the same to machines, and `sbom.json` names all software it was built with.",
    ],
  },
];

const folders: readonly [string, string][] = [
  ["site/", "the story as a web page: upload this"],
  ["single/story.html", "the story in one file, for mail, archives and disks"],
  ["article/", "the text in six formats"],
  ["graphics/", "each picture in each state, with caption, credit and code"],
  ["data/", "the data, what the columns mean, and how to cite them"],
];

const lead = (version: string) =>
  `${story.standfirst} This folder, version ${version}, holds the story for publication on your own site: five steps, no developer, ten minutes.`;

/** README.html: how to use the kit, on one page that looks like the story. */
export function readmeHtml(dist: Dist, version: string): string {
  const base = canonical(dist);
  const style = css(dist);
  const policy = `default-src 'none'; style-src '${sha256(style)}'; font-src 'self' file:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const part = ({ title, text }: Step, tag: string) =>
    `<${tag}><h2>${title}</h2>${text.map((one) => `<p>${marked(one)}</p>`).join("")}</${tag}>`;
  return `<!doctype html>
<html lang="${story.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${story.title}: how to publish it</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${story.title}</h1>
<p class="lead">${marked(lead(version))}</p>
<ol>
${steps(base)
  .map((step) => part(step, "li"))
  .join("\n")}
</ol>
<div class="notes">
${notes(base)
  .map((note) => part(note, "section"))
  .join("\n")}
<section><h2>What is in the folder</h2>
<dl>${folders.map(([name, what]) => `<div><dt><code>${name}</code></dt><dd>${what}</dd></div>`).join("")}</dl>
</section>
</div>
</main>
</body>
</html>
`;
}

/** README.txt: the same as plain text, 76 letters wide. */
export function readmeTxt(dist: Dist, version: string): string {
  const base = canonical(dist);
  const plain = (text: string) => wrapped(text.replaceAll("`", ""), 76);
  const part = (title: string, text: readonly string[]) =>
    [title, "-".repeat(title.length), ...text.map(plain)].join("\n\n").replace("\n\n-", "\n-");
  return `${[
    `${story.title}\n${"=".repeat(story.title.length)}`,
    plain(lead(version)),
    ...steps(base).map(({ title, text }, i) => part(`${i + 1}. ${title}`, text)),
    ...notes(base).map(({ title, text }) => part(title, text)),
    part(
      "What is in the folder",
      folders.map(([name, what]) => `${name}: ${what}`),
    ),
  ].join("\n\n")}\n`;
}

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines.push(`${lines.pop()!} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
}

/** Files of the kit that a step names become links to them, other code stays code. */
const LINKED = /^[\w-]+(\/[\w-]+)*\.(html|txt|csv)$/;

const marked = (text: string) =>
  markup(text)
    .replaceAll(/`([^`]+)`/g, (_, code: string) =>
      LINKED.test(code) && (code.includes("/") || /^[A-Z]/.test(code)) && !code.startsWith("EMBED")
        ? `<a href="${code}"><code>${code}</code></a>`
        : `<code>${code}</code>`,
    )
    .replaceAll(/(?<![">])https:[^\s,<]+[^\s,.<]/g, (url) => `<a href="${url}">${url}</a>`);

function css(dist: Dist): string {
  const face = (family: string, name: string) => {
    const file = [...dist.keys()].find((path) => path.startsWith(`fonts/${name}-latin.`));
    if (!file) throw new Error(`The built site has no font ${name}-latin.`);
    return `@font-face{font-family:"${family}";font-weight:400 600;src:url(site/${file}) format("woff2")}`;
  };
  return `${face("Source Serif Text", "text")}
${face("Source Serif Display", "display")}
${face("Plex Narrow", "label")}
${tokens}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--text);padding:clamp(1.5rem,6vw,4.5rem) 1.25rem 5rem}
main{max-width:40rem;margin:0 auto}
h1{font:600 clamp(2.1rem,7vw,3.25rem)/1.05 var(--display);letter-spacing:-.01em}
h2{font:600 1.375rem/1.2 var(--display);margin-bottom:.4rem}
p+p{margin-top:.65rem}
.lead{margin:1rem 0 2.75rem;font-size:1.1875rem;color:var(--muted)}
ol{list-style:none;padding:0;counter-reset:step;border-left:2px solid var(--corridor);margin-left:.9rem}
li{counter-increment:step;position:relative;padding:0 0 2.4rem 2.25rem}
li:last-child{padding-bottom:.25rem}
li::before{content:counter(step);position:absolute;left:calc(-.95rem - 1px);top:-.15rem;width:1.9rem;height:1.9rem;border-radius:50%;background:var(--paper);border:2px solid var(--corridor);color:var(--corridor);font:600 1rem/1.65rem var(--label);text-align:center}
.notes{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--rule);display:grid;gap:1.75rem}
.notes h2{font-size:1.125rem}
code{font:500 .92em var(--label);letter-spacing:.01em;background:var(--land-quiet);padding:.05em .3em;border-radius:3px;overflow-wrap:anywhere}
a{color:var(--corridor);overflow-wrap:anywhere;text-underline-offset:.15em}
a code{color:inherit}
:focus-visible{outline:2px solid var(--sea-route);outline-offset:3px}
dl{display:grid;gap:.4rem}
dl div{display:grid;grid-template-columns:minmax(9.5rem,auto) 1fr;gap:.25rem 1rem}
dd{margin:0}
@media(max-width:30rem){dl div{grid-template-columns:1fr}}
@media print{body{padding:0;font-size:10pt}}`;
}
