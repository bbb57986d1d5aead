import tseslint from "typescript-eslint";

const NO_MARKUP_FROM_TEXT = "Make elements and set their textContent: markup made from a cell's text can run code.";

/** Elements that markup made of text would fill. */
const NO_MARKUP = [
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: NO_MARKUP_FROM_TEXT },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: NO_MARKUP_FROM_TEXT },
];

/** Slips with Excel that run all the same. That values are loaded before they are read, in few round trips, tests with the test Excel see. */
const OFFICE = [
  { selector: "CallExpression[callee.property.name='load'][arguments.length=0]", message: "Name what is to be loaded: without names Excel sends everything." },
  { selector: "MemberExpression[object.name='Office'][property.name='initialize']", message: "Wait for Office.onReady instead." },
  {
    selector: "BinaryExpression[operator=/^[!=]==?$/]:matches([left.callee.property.name=/OrNullObject$/], [right.callee.property.name=/OrNullObject$/])",
    message: "An object that is not there is no null: ask its isNullObject.",
  },
];

export default tseslint.config(
  { ignores: ["**/dist/**", "**/node_modules/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      "max-lines": ["error", { max: 300 }],
      // The formatter keeps code within 120 columns and leaves comments as they are.
      "max-len": ["error", { code: 1000, comments: 120, ignoreUrls: true }],
      "no-restricted-syntax": ["error", ...NO_MARKUP],
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  // A test's tables of cases may run longer than what they test.
  { files: ["test/**"], rules: { "max-lines": ["error", { max: 500 }] } },
  {
    files: ["src/workbook/excel/**", "src/commands/**", "src/functions/**", "src/taskpane/**"],
    rules: { "no-restricted-syntax": ["error", ...NO_MARKUP, ...OFFICE] },
  },
);
