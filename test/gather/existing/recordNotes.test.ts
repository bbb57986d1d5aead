import { recordNotes } from "../../../src/gather/existing/recordNotes";
import { SOURCE_HEADINGS, SOURCES_TABLE } from "../../../src/model/tables/gatheredTables";
import { namedTable, plainRange } from "../../intake/tables";

test("a column of one's own and cells below the table are notes, the columns of gathering are not", () => {
  const sources = namedTable(SOURCES_TABLE, [
    [SOURCE_HEADINGS.name, SOURCE_HEADINGS.value, "经办人意见"],
    ["甲小学", 300, "属实"],
    ["乙小学", 200, null],
  ]);
  const below = plainRange(sources.sheet, [["下月复核"]], { firstRow: sources.firstRow + 6 });
  const elsewhere = plainRange("别的表", [["别的"]], { firstRow: 40 });
  const cells = recordNotes([sources], [below, elsewhere]);
  expect(cells.map(({ row, column }) => [row - sources.firstRow, column - sources.firstColumn])).toEqual([
    [1, 2],
    [6, 0],
  ]);
});

test("tables of the bureau are no records", () => {
  expect(
    recordNotes(
      [
        namedTable("学校基本情况表", [
          ["学校名称", "备注"],
          ["甲小学", "新建"],
        ]),
      ],
      [],
    ),
  ).toEqual([]);
});
