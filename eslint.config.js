import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import astro from "eslint-plugin-astro";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/**
 * The arrows of the project (ARCHITECTURE.md, law 1): what may not import what. The engine knows no
 * story, of the engine some rooms know less, and a drawing runs in the browser.
 */
const rooms = [
  "brand",
  "components",
  "content",
  "data",
  "kit",
  "layouts",
  "pages",
  "scenes",
  "site",
];
const zones = [
  { target: "src/engine", from: [...rooms, "story", "words"].map((room) => `src/${room}`) },
  { target: "src/engine/base", from: "src/engine", except: ["./base"] },
  { target: "src/engine/svg", from: "src/engine", except: ["./svg"] },
  { target: "src/engine/words", from: "src/engine", except: ["./words", "./base"] },
  { target: "src/engine/table", from: "src/engine", except: ["./table", "./base"] },
  { target: "src/engine/scroll", from: "src/engine", except: ["./scroll", "./svg"] },
  {
    target: "src/data",
    from: [...rooms].filter((room) => room !== "data").map((room) => `src/${room}`),
  },
  { target: "src/kit", from: ["src/components", "src/layouts", "src/pages"] },
  { target: "src/components", from: ["src/layouts", "src/pages"] },
  { target: "src", from: ["lab", "tests"] },
];

const arrows = {
  files: ["src/**/*.{ts,astro}"],
  ignores: ["**/*.test.ts"],
  plugins: { "import-x": importX },
  settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
  rules: {
    "import-x/no-restricted-paths": ["error", { zones }],
    "import-x/no-cycle": ["error", { ignoreExternal: true }],
  },
};

/** Of a scene only draw.ts is code in the browser, so it knows marks and nothing else; types cost nothing. */
const drawings = {
  files: ["src/scenes/*/draw*.ts"],
  ignores: ["**/*.test.ts"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: "^(?!\\.\\./\\.\\./engine/svg/|\\./)",
            allowTypeImports: true,
            message: "A drawing runs in the browser: it imports marks alone.",
          },
        ],
      },
    ],
  },
};

/** What can be held in the head: lines of a file and of a function, and what a function is given. */
const limits = {
  files: ["src/**/*.{ts,astro}", "scripts/**/*.ts", "lab/**/*.ts"],
  ignores: ["**/*.test.ts"],
  rules: {
    "max-lines": ["error", { max: 200 }],
    "max-lines-per-function": ["error", { max: 60, skipComments: true }],
    "max-params": ["error", 4],
  },
};

/** The site is the same whenever and wherever it is built. */
const timeless = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock: dates come from the data.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "No clock: dates come from the data.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No chance: the build is the same every time.",
  },
];

/**
 * What runs in other people's pages, or in frames there, keeps nothing, asks for nothing and
 * follows nobody; and it stands there as text, so that it may import nothing.
 */
const guest = {
  files: ["src/kit/embed/child.ts", "src/kit/embed/loader.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ..."fetch XMLHttpRequest WebSocket EventSource localStorage sessionStorage indexedDB caches navigator history open eval Function".split(
        " ",
      ),
    ],
    "no-restricted-properties": [
      "error",
      ..."cookie referrer write innerHTML outerHTML insertAdjacentHTML srcdoc href assign replace localStorage sessionStorage top opener"
        .split(" ")
        .map((property) => ({ property, message: "A guest leaves no trace and takes none." })),
    ],
    "no-restricted-syntax": [
      "error",
      ...timeless,
      ...["ImportDeclaration", "ImportExpression"].map((selector) => ({
        selector,
        message: "It stands in a page as text: it names nothing from outside.",
      })),
    ],
  },
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".stryker/", ".look/", "node_modules/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs["flat/recommended"],
  {
    rules: {
      // The checks of tsc know undefined better; the bang says what the line above has shown.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", ...timeless],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  { files: ["scripts/**", "lab/**", "tests/**", "**/*.test.ts"], rules: { "no-console": "off" } },
  // What is defined is for the type checker to know.
  { files: ["**/*.{ts,astro,mjs}"], rules: { "no-undef": "off" } },
  arrows,
  drawings,
  limits,
  guest,
);
