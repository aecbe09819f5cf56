// What the compiler cannot see: which room may say which word, and what a pure room must not know.
// Error or absent, never "warn". Who may import whom is .dependency-cruiser.cjs's business.
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const HOST = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const PAGE = [
  "window", "document", "navigator", "location", "history", "screen", "matchMedia", "getComputedStyle",
  "requestAnimationFrame", "customElements", "HTMLElement", "Element", "Node", "Event", "MutationObserver",
]; // prettier-ignore
const NETWORK = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "RTCPeerConnection",
  "Worker",
];
const STORAGE = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];
const BLOCKING = ["alert", "confirm", "prompt", "open"];
const LOOPHOLES = ["globalThis", "self", "top", "parent", "frames", "eval"];
const CLOCK_AND_CHANCE = [
  "Intl",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
];

/** The words no room of `src` may say, but for those it is `allowed`. */
function words({ allowed, alsoNot = [] }) {
  const reasons = [
    [
      HOST,
      "Only src/excel says Excel; Office belongs to src/excel and src/main, CustomFunctions to src/functions.",
    ],
    [PAGE, "Only src/taskpane (and src/main, to wire it) knows there is a page."],
    [NETWORK, "A partner list never leaves the machine: nothing in src talks to a network."],
    [
      STORAGE,
      "What we keep lies in the workbook, where colleagues and every copy of the add-in see it.",
    ],
    [BLOCKING, "Office switches these off; ask in the pane."],
    [LOOPHOLES, "This reaches globals that the room may not know."],
    [
      alsoNot,
      "The same table gives the same verdict: no clock, chance or locale here; main hands in the date.",
    ],
  ];
  return reasons.flatMap(([names, message]) =>
    names.filter((name) => !allowed.includes(name)).map((name) => ({ name, message }))
  );
}

/** The same for types, which `no-restricted-globals` passes over. */
function typeWords({ allowed }) {
  const page = allowed.includes("document") ? [] : ["HTML\\w*", "Document", "Window"];
  const names = [...HOST.filter((name) => !allowed.includes(name)), ...page].join("|");
  const places = "TSTypeReference > Identifier, TSQualifiedName > .left, TSTypeQuery > .exprName";
  const selector = `:matches(${places})[name=/^(${names})$/]`;
  return [{ selector, message: "This room does not know that host, not even its types." }];
}

const NO_CLOCK_CHANCE_LOCALE = [
  [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "No clock here: the date comes in as an argument.",
  ],
  ["CallExpression[callee.name='Date']", "No clock here: the date comes in as an argument."],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    "No clock here: the date comes in as an argument.",
  ],
  [
    "MemberExpression[object.name='Date'][property.value='now']",
    "No clock here: the date comes in as an argument.",
  ],
  [
    "MemberExpression[object.name='Math'][property.name='random']",
    "No chance here: same table, same verdict.",
  ],
  [
    "MemberExpression[object.name='Math'][property.value='random']",
    "No chance here: same table, same verdict.",
  ],
  [
    "MemberExpression[property.name=/^(toLocale|localeCompare$)/]",
    "No locale here: a Turkish or Finnish machine gives the same verdict.",
  ],
  [
    "MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]",
    "This follows the machine's time zone: use the UTC member.",
  ],
].map(([selector, message]) => ({ selector, message }));

// An object's own getters are part of its shape; engines keep shapes, and through them all that the getters see, thousands of
// partners, until they next clear all of their memory. A class has its getters once.
const NO_GETTERS_OF_ONE_OBJECT = [
  "ObjectExpression > Property[kind='get']",
  "CallExpression[callee.object.name='Object'][callee.property.name=/^definePropert/]",
].map((selector) => ({ selector, message: "Getters belong to a class: see the comment here." }));

// Partners and organisations share by getters what thousands have in common; a spread takes along what is their own, and no more.
const NO_SPREAD_PARTNERS = [
  {
    selector:
      "ObjectExpression > SpreadElement > Identifier[name=/^(partner|organisation|standing)$/]",
    message: "A spread loses what these share by getters: name the fields, or use partnerWith.",
  },
];

const NO_MARKUP = [
  [
    "AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]",
    "Cell text is never markup: set textContent.",
  ],
  [
    "CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|write|writeln|createContextualFragment)$/]",
    "Cell text is never markup: build elements.",
  ],
].map(([selector, message]) => ({ selector, message }));

// `window.Excel` and its like would slip past a list of globals.
const NOT_THROUGH_WINDOW = [...HOST, ...NETWORK, ...STORAGE, ...BLOCKING].map((property) => ({
  object: "window",
  property,
  message: "Said by its own name, or not at all.",
}));

/** Every switched-off check says why, on the same line: `// eslint-disable-next-line rule -- reason`. */
const reasonedException = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const exception = /^\s*eslint-disable/.test(comment.value);
        if (!exception || /--\s*\S.{7,}/s.test(comment.value)) continue;
        context.report({
          loc: comment.loc,
          message: "Say why: `-- reason` behind the rule's name.",
        });
      }
    },
  }),
};

const PURE = ["src/core/**", "src/reference/**", "src/calls/**", "src/app/**"];

/** The webviews of older Macs refuse a whole script for one pattern that looks behind itself. */
const noLookbehind = {
  meta: { messages: { looks: "No lookbehind: the webviews of older Macs don't have it." } },
  create(context) {
    const look = (node, text) => {
      if (/\(\?<[=!]/.test(text)) context.report({ node, messageId: "looks" });
    };
    return {
      Literal: (node) => look(node, String(node.regex?.pattern ?? node.value)),
      TemplateElement: (node) => look(node, node.value.raw),
    };
  },
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".jest-cache/", "node_modules/"] },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: {
      house: { rules: { "reasoned-exception": reasonedException, "no-lookbehind": noLookbehind } },
    },
    rules: { "house/reasoned-exception": "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Every kind of requirement and outcome is handled, or the build stops: a default does not count.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false },
      ],
      // A leading underscore says "the shape asks for it"; everything else unused is dead.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A port's member is async because the port is, whether or not this one waits.
      "@typescript-eslint/require-await": "off",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "max-depth": ["error", 3],
      "no-async-promise-executor": "error",
      "no-constant-condition": "error",
      "no-control-regex": "error",
      "no-empty": "error",
      "no-irregular-whitespace": "error",
      "no-misleading-character-class": "error",
      "no-self-compare": "error",
      "no-unsafe-finally": "error",
      "no-useless-escape": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "house/no-lookbehind": "error",
      "max-lines": ["error", 220],
      "no-console": "error",
      "no-restricted-properties": ["error", ...NOT_THROUGH_WINDOW],
    },
  },
  // Tables of facts are as long as the world.
  { files: ["src/reference/**"], rules: { "max-lines": "off" } },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": ["error", ...words({ allowed: [], alsoNot: CLOCK_AND_CHANCE })],
      "no-restricted-syntax": [
        "error",
        ...NO_CLOCK_CHANCE_LOCALE,
        ...NO_GETTERS_OF_ONE_OBJECT,
        ...NO_SPREAD_PARTNERS,
        ...typeWords({ allowed: [] }),
      ],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": [
        "error",
        ...words({ allowed: ["Excel", "Office", "OfficeExtension"] }),
      ],
      "no-restricted-syntax": [
        "error",
        ...typeWords({ allowed: ["Excel", "Office", "OfficeExtension"] }),
      ],
      // By name: the plugin's `recommended` is an array, and spreading its `.rules` lints nothing.
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**"],
    rules: {
      "no-restricted-globals": ["error", ...words({ allowed: PAGE })],
      "no-restricted-syntax": ["error", ...NO_MARKUP, ...typeWords({ allowed: PAGE })],
    },
  },
  {
    files: ["src/files/**"],
    rules: {
      "no-restricted-globals": ["error", ...words({ allowed: [], alsoNot: CLOCK_AND_CHANCE })],
      "no-restricted-syntax": ["error", ...NO_CLOCK_CHANCE_LOCALE, ...typeWords({ allowed: [] })],
    },
  },
  {
    files: ["src/functions/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...words({ allowed: ["CustomFunctions"], alsoNot: CLOCK_AND_CHANCE }),
      ],
      "no-restricted-syntax": [
        "error",
        ...NO_CLOCK_CHANCE_LOCALE,
        ...typeWords({ allowed: ["CustomFunctions"] }),
      ],
    },
  },
  {
    files: ["src/main.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...typeWords({ allowed: ["Office", "document"] })],
      "no-restricted-globals": ["error", ...words({ allowed: ["Office", "window", "document"] })],
    },
  },
  {
    files: ["src/conversation.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...typeWords({ allowed: [] })],
      "no-restricted-globals": ["error", ...words({ allowed: [] })],
    },
  },
  {
    // They speak an untyped wire format, read raw files, and build broken input on purpose.
    files: ["local-excel/**/*.ts", "test/**/*.ts"],
    rules: {
      "no-control-regex": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // A test that is skipped or alone is a test that nobody runs.
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]",
          message: "No skipped, lonely or promised tests.",
        },
        {
          selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
          message: "No skipped or lonely tests.",
        },
      ],
    },
  },
  {
    // Tool files and scripts: plain Node, no types.
    files: ["**/*.{js,cjs,mjs}"],
    rules: {
      eqeqeq: "error",
      "no-unused-vars": "error",
      "no-undef": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
    languageOptions: {
      globals: {
        Buffer: "readonly", URL: "readonly", __dirname: "readonly", console: "readonly", process: "readonly",
      }, // prettier-ignore
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
  }
);
