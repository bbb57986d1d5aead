import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const NO_MARKUP_FROM_TEXT = "Make elements and set their textContent: markup made from a cell's text can run code.";

/** The plugin's own rules at the strength it recommends, without the rest of its taste. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) => Object.entries(rules).filter(([name]) => name.startsWith("office-addins/"))),
);

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
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: NO_MARKUP_FROM_TEXT },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: NO_MARKUP_FROM_TEXT },
      ],
    },
  },
  // A test's tables of cases may run longer than what they test.
  { files: ["test/**"], rules: { "max-lines": ["error", { max: 500 }] } },
  {
    files: ["src/workbook/excel/**", "src/commands/**", "src/functions/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: OFFICE_RULES,
  },
);
