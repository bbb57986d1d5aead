import { columnNamed, formNumber, rowNamed } from "../../../src/gather/forms/formNumber";
import { formSheetOf, labelOf, type FormSheet } from "../../../src/gather/forms/formSheet";
import { cellOf } from "../../fixtures/writtenSheet";
import { sheetOf } from "./sheetOf";

function form(name: string, rows: readonly (readonly (string | number | null)[])[]): FormSheet {
  const read = formSheetOf(sheetOf(name, rows));
  if (read === null) throw new Error(`${name} is no form`);
  return read;
}

const STUDENTS = [
  ["小学分类型学生数"],
  ["教基3112"],
  ["", "", "毕业生数", "招生数", null, "在校生数", null, null],
  ["", "", null, "计", "接受学前教育", "合计", "#女", "一年级"],
  ["甲", "乙", "1", "2", "3", "4", "5", "6"],
  ["总     计", "01", 80, 90, 88, 500, 240, 90],
  ["#女", "02", null, null, null, 240],
];

test("columns are known by their headings, merged ones spread over what stands below them", () => {
  expect(form("x", STUDENTS).columns.map(({ path }) => path)).toEqual([
    ["毕业生数"],
    ["招生数", "计"],
    ["招生数", "接受学前教育"],
    ["在校生数", "合计"],
    ["在校生数", "女"],
    ["在校生数", "一年级"],
  ]);
});

test("rows are known by their labels without blanks and marks", () => {
  expect(form("x", STUDENTS).rows.map(({ label, isPart }) => [label, isPart])).toEqual([
    ["总计", false],
    ["女", true],
  ]);
});

test("the frame of old exports, padded codes and numbers as text make no difference", () => {
  const framed = [
    [null, "A", "B", "C", "D", "E"],
    ["1", "小学学生数"],
    ["2", "基础基312      "],
    ["3", null, null, null, "在校生数"],
    ["4", "甲", null, "乙", "1", "2"],
    ["5", "总     计", null, "1", "500", "*"],
  ];
  const read = form("基础基312", framed);
  const [row, column] = [rowNamed(read, ["总计"]), columnNamed(read, ["在校生数"])];
  if (row === null || column === null) throw new Error("not found");
  expect(formNumber(read, row, column.at)).toMatchObject({ kind: "number", value: 500 });
  expect(formNumber(read, row, 5)).toMatchObject({ kind: "cannotExist" });
  expect(formNumber(read, row, 9)).toMatchObject({ kind: "blank" });
});

test.each(["120 350", "2\n8", "500①", "5 0"])("%s in a cell of numbers is none", (text) => {
  const read = form("基础基312", [
    ["小学学生数"],
    ["基础基312"],
    [null, null, "在校生数"],
    ["甲", "乙", "1"],
    ["总计", "1", text],
  ]);
  const [row, column] = [rowNamed(read, ["总计"]), columnNamed(read, ["在校生数"])];
  if (row === null || column === null) throw new Error("not found");
  expect(formNumber(read, row, column.at)).toMatchObject({ kind: "notUnderstood", text: text.trim() });
});

test("上学年 stands before 本学年 and is never taken for it", () => {
  const buildings = form("x", [
    ["校舍情况"],
    ["教基5170"],
    ["", "", "上学年校舍建筑面积", "增加面积", null, "本学年校舍建筑面积"],
    ["", "", null, "计", "#新建", null],
    ["甲", "乙", "1", "2", "3", "4"],
    ["一、教学及辅助用房", "02", 1, 2, 3, 6000],
  ]);
  const column = columnNamed(buildings, ["本学年校舍建筑面积"], { never: ["上学年", "增加", "减少"] });
  expect(column?.at).toBe(5);
  expect(rowNamed(buildings, ["教学及辅助用房"])).not.toBeNull();
});

test.each([
  [
    "a list of schools",
    "学校",
    [
      ["学校名称", "在校生数"],
      ["甲小学", 300],
    ],
  ],
  ["a note that names a form in a sentence", "说明", [["请按教基3112填写", null]]],
])("%s is no form", (_, name, rows) => {
  expect(formSheetOf(sheetOf(name, rows))).toBeNull();
});

test("a form whose sheet alone bears its code is read too, and says the type of school", () => {
  const { code } = form("教基3115_初级中学", [["初中学生数"], ["甲", "乙", "1"], ["总计", "01", 5]]);
  expect(code).toEqual({ generation: "2021", number: "3115", isContinued: false, type: "初级中学" });
});

test("labels lose blanks, escapes of the platform, # and 其中, and enumeration", () => {
  expect(
    ["园    长", "#女", "其中：寄宿生", "二、生活用房", "总计_x000D_"].map((text) => labelOf(cellOf(text))),
  ).toEqual(["园长", "女", "寄宿生", "生活用房", "总计"]);
});
