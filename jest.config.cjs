// hucre and a few others ship ES modules only; ts-jest turns them into CommonJS for jest's sandbox.
const compile = [
  "ts-jest",
  {
    diagnostics: false,
    tsconfig: {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
      allowJs: true,
      isolatedModules: true,
      esModuleInterop: true,
      resolveJsonModule: true,
      verbatimModuleSyntax: false,
      rootDir: ".",
      types: ["jest", "node"],
    },
  },
];

module.exports = {
  testEnvironment: "node",
  // office.js stays loaded from one file of a worker to the next; jest would take its globals away piece by piece.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Looked up in jest's sandbox, these cost several times what they do; handed in, they don't.
  sandboxInjectedGlobals: ["JSON", "Map", "Math", "Object", "Set"],
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  moduleFileExtensions: ["ts", "mjs", "cjs", "js", "json"],
  transform: { "\\.(ts|mjs)$": compile },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Nothing here is judged by the clock: a busy machine may take its time.
  testTimeout: 60_000,
  cacheDirectory: "<rootDir>/.jest-cache",
};
