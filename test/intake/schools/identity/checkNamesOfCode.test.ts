import { checkNamesOfCode } from "../../../../src/intake/schools/identity/checkNamesOfCode";
import { namePrefixes } from "../../../../src/intake/schools/identity/namePrefixes";
import type { SchoolRow } from "../../../../src/intake/schools/rows/schoolRow";
import type { Finding } from "../../../../src/model/findings/finding";
import { tableOf } from "../../../fixtures/tables";

const PLANS = ["甲表", "乙表"].map(
  (name) => ({ table: tableOf(name, ["学校名称"], []), words: { name: 0, code: 1 } }) as unknown as SchoolRow["plan"],
);

/** What is said of rows of one code: table and name of each, "" where it is blank. */
function said(...rows: readonly (readonly [table: 0 | 1, name: string])[]): unknown[] {
  const found: Finding[] = [];
  const made = rows.map(
    ([table, name], row) => ({ plan: PLANS[table], row: row + 1, name: name || null, base: name }) as SchoolRow,
  );
  checkNamesOfCode("2199010001", made, namePrefixes("示例县"), (one) => found.push(one));
  return found.map(({ code, rank, params, where }) => ({ code, rank, ...params, row: where?.row }));
}

const twoNames = (first: string, second: string, row: number) => ({
  ...{ code: "2199010001", rank: "error", first, second, row },
});

test.each<[string, (readonly [table: 0 | 1, name: string])[]]>([
  [
    "the same name",
    [
      [0, "青松小学"],
      [0, "青松小学"],
    ],
  ],
  [
    "a short name after the long one",
    [
      [0, "河东区青松小学"],
      [1, "青松小学"],
    ],
  ],
  [
    "a long name after the short one",
    [
      [0, "青松小学"],
      [0, "河东区青松小学"],
    ],
  ],
  [
    "the county before the name",
    [
      [0, "示例县青松小学"],
      [0, "青松小学"],
    ],
  ],
  [
    "two campuses of one school",
    [
      [0, "青松小学南校区"],
      [0, "青松小学北校区"],
    ],
  ],
  [
    "a row without a name",
    [
      [0, "青松小学"],
      [0, ""],
      [1, ""],
    ],
  ],
  [
    "no name at all",
    [
      [0, ""],
      [0, ""],
    ],
  ],
])("nothing is said of %s", (_name, rows) => {
  expect(said(...rows)).toEqual([]);
});

test("two names in one table are an error, each at its row and as typed", () => {
  expect(said([0, ""], [0, "青松小学"], [0, "红柳小学"])).toEqual([twoNames("青松小学", "红柳小学", 3)]);
});

test("two names in two tables are worth a look, also where one of them stands twice in its table", () => {
  const warned = (row: number) => ({ ...twoNames("青松小学", "红柳小学", row), rank: "warning" });
  expect(said([0, "青松小学"], [1, "红柳小学"])).toEqual([warned(2)]);
  expect(said([0, "青松小学"], [1, "红柳小学"], [1, "红柳小学"])).toEqual([warned(2), warned(3)]);
  expect(said([0, "青松小学"], [1, "红柳小学"], [1, ""])).toEqual([warned(2)]);
});

test("a third name in the other table makes it an error there", () => {
  expect(said([0, "青松小学"], [1, "红柳小学"], [1, "白杨小学"])).toEqual([
    twoNames("青松小学", "红柳小学", 2),
    twoNames("青松小学", "白杨小学", 3),
  ]);
});
