import { VOCABULARY } from "../../fixtures/readDataset";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { recogniseTables, type Recognition } from "../../../src/intake/recognition/recogniseTables";
import { itemsSeenIn } from "../../../src/intake/recognition/schoolFieldGroups";
import type { Finding } from "../../../src/model/findings/finding";
import { namedTable, plainRange, type Entry } from "../tables";

const HEADINGS = ["学校名称", "学校类型", "小学在校生数"];
const named = namedTable("学校", [HEADINGS, ["青松小学", "小学", 300], ["白杨小学", "小学", 200]]);
const beside = (...rows: readonly (readonly Entry[])[]): Recognition =>
  recogniseTables([named], [plainRange("乡镇", [HEADINGS, ...rows])], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
const doubtsOf = ({ doubts }: Recognition): Finding[] => doubts.map(({ because }) => because);

test("schools that stand in a plain range alone are said to be left out, and nothing is met without them", () => {
  const recognition = beside(["红柳小学", "小学", 90], ["沙枣小学", "小学", 80]);
  expect(recognition.doubts.map(({ items }) => items)).toEqual([itemsSeenIn("schools", VOCABULARY)]);
  expect(doubtsOf(recognition)).toMatchObject([
    { code: "plainSchoolsUnread", rank: "error", params: { school: "红柳小学", schools: 2 } },
  ]);
  expect(recognition.findings).toEqual(expect.arrayContaining(doubtsOf(recognition)));
});

test("an old copy of the schools, with its total, says nothing new", () => {
  expect(doubtsOf(beside(["青松小学", "小学", 290], ["白杨小学", "小学", 190], ["合计", null, 480]))).toEqual([]);
});

test("where no table is a list of schools the plain range is read", () => {
  const recognition = recogniseTables([], [plainRange("乡镇", [HEADINGS, ["红柳小学", "小学", 90]])], {
    vocabulary: VOCABULARY,
    mapping: NO_MAPPING,
  });
  expect([recognition.doubts, recognition.readings.map(({ roles }) => roles)]).toEqual([[], [["schools"]]]);
});

test.each<[string, readonly (readonly Entry[])[]]>([
  [
    "numbers typed as text and no code in the first row",
    [
      ["学校代码", "学校名称", "学校类型", "小学在校生数"],
      [null, "红柳小学", "小学", "90"],
      ["2102", "沙枣小学", "小学", "80"],
    ],
  ],
  [
    "nothing but a name in the first row",
    [
      ["小学在校生数", "学校类型", "学校名称"],
      [null, null, "红柳小学"],
      [80, "小学", "沙枣小学"],
    ],
  ],
])("a plain list is not lost: %s", (_, cells) => {
  const { readings } = recogniseTables([], [plainRange("乡镇", cells)], {
    vocabulary: VOCABULARY,
    mapping: NO_MAPPING,
  });
  expect(readings.map(({ place }) => place.fromRow)).toEqual([1]);
});

test("a second row of headings stays one", () => {
  const cells: readonly (readonly Entry[])[] = [
    ["学校名称", "学校类型", "在校生数", null],
    [null, null, "小学", "初中"],
    ["红柳学校", "九年一贯制学校", 90, 60],
  ];
  const { readings } = recogniseTables([], [plainRange("乡镇", cells)], {
    vocabulary: VOCABULARY,
    mapping: NO_MAPPING,
  });
  expect(readings.map(({ place }) => place.fromRow)).toEqual([2]);
});
