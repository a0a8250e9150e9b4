import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { feeds } from "./src/kit/copy/after-build.ts";
import { moving } from "./src/site/moving.ts";
import { alias } from "./story.config.mjs";
import { directives } from "./src/engine/base/policy.ts";
import { located } from "./src/engine/prose/located.ts";
import { parts } from "./src/engine/prose/parts.ts";
import { spoken } from "./src/engine/prose/spoken.ts";

/** What is drawn with: all drawings share it, so it comes once and is packed together. */
const drawnWith = { name: "svg", test: /src\/engine\/svg\//, minShareCount: 2 };

/** Small parts that other pages have too: one file is sooner here than three. */
const shared = {
  name: "shared",
  test: /src\/engine\/scroll\/(receipts|direction|words|make|breakpoints|idle)\.ts$/,
};

/** What comes later brings no style sheet and has few imports, so it is asked for as it is. */
const plainImports = {
  name: "plain-imports",
  enforce: /** @type {const} */ ("pre"),
  configEnvironment: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
  load: (/** @type {string} */ id) =>
    id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null,
};

export default defineConfig({
  // A publisher sets SITE to its own address; the default resolves nowhere on purpose.
  site: process.env.SITE ?? "https://road-around.example",
  integrations: [mdx(), feeds()],
  markdown: {
    processor: satteri({ mdastPlugins: [located, parts, spoken(process.env.LANGUAGE ?? "")] }),
    syntaxHighlight: false,
  },
  // Scripts find each other by where they stand, so that a copy runs at any address.
  vite: {
    plugins: [plainImports, moving()],
    build: {
      rolldownOptions: { output: { codeSplitting: { groups: [drawnWith, shared] } } },
    },
    // As modules it comes without the wrapping that its file for old loaders needs.
    resolve: { alias: { ...alias, scrollama: "scrollama/index.js" } },
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined),
    },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 3 },
  security: {
    csp: {
      directives: directives({
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "object-src": "'none'",
      }),
    },
  },
});
