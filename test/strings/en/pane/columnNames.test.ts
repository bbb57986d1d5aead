import { FORM_COLUMNS } from "../../../../src/app/template/schoolColumns";
import { COLUMN_NAMES } from "../../../../src/strings/en/pane/columnNames";

test("every column that the preview of gathering may ask for has an English name", () => {
  const columns = [...new Set<string>(Object.values(FORM_COLUMNS).flat())];
  expect(columns.filter((id) => COLUMN_NAMES[id] === undefined)).toEqual([]);
});
