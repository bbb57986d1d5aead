import { readDataset } from "../../fixtures/readDataset";
import { cellOfFigure, knownValue } from "../../../src/model/figures/figure";
import { selfFormFigures } from "../../../src/intake/forms/selfFormFigures";
import type { TableData } from "../../../src/model/tables/table";
import { judgedSample } from "../../fixtures/sampleEvaluation";
import { placedCells } from "../../../src/present/forms/formTable";
import { resultsByPart, schoolForm, schoolsWithForm } from "../../../src/present/forms/schoolForm";
import { zhCN } from "../../../src/strings/zh-CN";
import { plainRange, type Entry } from "../tables";

const read = (...plainRanges: TableData[]) => readDataset({ tables: [], plainRanges, ownSheets: [] });

const form = (name: string, ...sentences: string[]): TableData =>
  plainRange(name, [
    ["附件4　学校自评表"],
    [`${name}（建校于2005年）`],
    ["序号", "名称", "指标值或简要结论"],
    ...sentences.map((sentence, at): Entry[] => [at + 1, "", sentence]),
  ]);

const list = (...rows: readonly (readonly Entry[])[]): TableData =>
  plainRange("学校", [["学校名称", "学校类型", "小学在校生数", "小学高于规定学历教师数"], ...rows]);

const SIZE = "全校中小学生数612人。其中：小学612人、初中0人、高中0人";
const TEACHERS = "学校拥有高于规定学历教师：小学30人；初中____人。每百名学生拥有高于规定学历教师数：小学4.9；初中____";

test("the form of one school says nothing of the county", () => {
  const { statements, figures } = read(
    form("东溪小学", SIZE, "最大班额学生数45人，超过45人的小学班级0个，超过50人的初中班级0个"),
  );
  expect([statements, figures]).toEqual([{}, {}]);
});

test("表Ⅳ of the county is read all the same", () => {
  const ofCounty = plainRange("表Ⅳ", [
    ["表Ⅳ"],
    ["名称", "指标值或简要结论", "是否达标"],
    ["5.小学、初中所有班级学生数分别不超过45人、50人", "超过45人的小学班级0个，超过50人的初中班级0个", "达标"],
  ]);
  expect(read(ofCounty).statements.G5?.declared).toBe("met");
});

test.each([
  [
    "学校拥有高于规定学历教师：小学30人；初中46人。每百名：小学5；初中6",
    ["小学高于规定学历教师（人） 30", "初中高于规定学历教师（人） 46"],
  ],
  ["学校拥有网络多媒体教室：小学＿＿间；初中 18 间", ["初中网络多媒体教室（间） 18"]],
  ["学校拥有教学仪器设备值：小学1,300,000元", ["小学教学仪器设备值（元） 1300000"]],
  ["学校拥有体育运动场馆面积：小学4,800.5平方米；初中____㎡", ["小学体育运动场馆面积（㎡） 4800.5"]],
  // Gross or without 室内体育用房 (D18).
  ["学校拥有教学及辅助用房面积：小学2900㎡", []],
  [
    "全校中小学生数1412人。其中：小学612人、初中500人、高中300人",
    ["小学在校生数 612", "初中在校生数 500", "高中在校生数 300"],
  ],
  [SIZE, ["小学在校生数 612"]],
  ["最大班额学生数44人，超过45人的小学班级0个，超过50人的初中班级____个", ["最大班额 44", "超过45人的小学班级数 0"]],
  [
    "音乐专用教室配备2间，面积分别为96、100；美术专用教室配备__1__间，面积分别为90",
    ["音乐教室间数 2", "美术教室间数 1"],
  ],
  ["上年学生数80人，上年度拨付定额公用经费5.76万元；生均720元", ["拨付公用经费（万元） 5.76"]],
  // A blank, or the mark of a note, parts digits that are of no one number (D27).
  ["最大班额学生数4 4人，超过45人的小学班级0①个", []],
  ["学校规模适当，班额达标", []],
])("%s", (sentence, expected) => {
  expect(selfFormFigures(sentence).map(({ heading, number }) => `${heading} ${number}`)).toEqual(expected);
});

test("a school that no list has figures of is read from its sentences, each with the cell of its sentence", () => {
  const { schools, findings } = read(
    form("东溪小学", SIZE, TEACHERS),
    plainRange("名单", [
      ["学校名称", "学校类型"],
      ["东溪小学", "小学"],
    ]),
  );
  const part = schools[0]?.parts[0];
  expect(schools.map(({ name }) => name)).toEqual(["东溪小学"]);
  expect([knownValue(part?.students), knownValue(part?.amounts.R1)]).toEqual([612, 30]);
  expect(cellOfFigure(part?.students)).toMatchObject({ sheet: "东溪小学", row: 3, column: 2 });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "schoolSelfFormsRead", params: { sheets: ["东溪小学"], count: 1 } }),
  );
});

test("beside a list that has the school the sentences are held against it and never judged", () => {
  const dataset = read(list(["东溪小学", "小学", 600, 30]), form("东溪小学", SIZE, TEACHERS));
  const part = dataset.schools[0]?.parts[0];
  expect([knownValue(part?.students), knownValue(part?.amounts.R1)]).toEqual([600, 30]);
  const differing = dataset.findings.filter(({ code }) => code === "selfFormDiffers");
  expect(differing.map(({ rank, params, where }) => [rank, params, where?.row, where?.column])).toEqual([
    ["warning", { school: "东溪小学", figure: "小学在校生数", stated: 612, listed: 600 }, 3, 2],
  ]);
});

test("a form of a school that no list names is an error, as any row that joins none", () => {
  const { findings, doubts } = read(list(["东溪小学", "小学", 600, 30]), form("东西小学", SIZE, TEACHERS));
  expect(findings.map(({ code }) => code)).toContain("joinsNoSchool");
  expect(doubts.length).toBeGreaterThan(0);
});

test("forms without the name of a school are named once, and nothing is read of them", () => {
  const nameless = ["表1", "表2"].map((name) => plainRange(name, [["学校自评表"], [SIZE], [TEACHERS]]));
  const { findings, schools } = read(...nameless);
  expect(schools).toEqual([]);
  expect(findings.filter(({ code }) => code === "schoolSelfFormUnused")).toEqual([
    expect.objectContaining({ rank: "warning", params: { sheets: ["表1", "表2"], count: 2 } }),
  ]);
});

test.each([
  ["南坪学校自评表", {}],
  ["附件4 西岭小学自评表", {}],
  ["示例县学校自评表", { G5: "met" }],
  ["示例县中小学自评表", { G5: "met" }],
])("%s with 是否达标 is the county's where its title names no school", (title, expected) => {
  const { statements, findings } = read(
    plainRange("表", [
      [title],
      ["名称", "结论"],
      ["政府保障第5项", "达标"],
      ["规模", "全校中小学生数500人。其中：小学500人"],
    ]),
  );
  const declared = Object.fromEntries(Object.entries(statements).map(([item, one]) => [item, one?.declared]));
  expect(declared).toEqual(expected);
  expect(findings.some(({ code }) => code === "schoolSelfFormUnused")).toBe(!("G5" in expected));
});

test("our own 学校自评表, one below the other on a sheet, say what the lists say", async () => {
  const { evaluation, contents } = await judgedSample();
  const results = resultsByPart(evaluation);
  const rows = schoolsWithForm(evaluation).flatMap((school) => {
    const printed = schoolForm(school, evaluation, results, zhCN);
    const lines: Entry[][] = printed.rows.map((): Entry[] => []);
    for (const { row, column, cell } of placedCells(printed)) {
      const line = lines[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = cell.value;
    }
    return [[printed.title], [printed.subtitle], ...lines];
  });
  const before = readDataset(contents);
  const after = readDataset({ ...contents, plainRanges: [...contents.plainRanges, plainRange("自评表", rows)] });
  const codes = after.findings.map(({ code }) => code);
  expect(codes).toContain("schoolSelfFormsRead");
  expect(codes.filter((code) => code !== "schoolSelfFormsRead")).toEqual(before.findings.map(({ code }) => code));
  const pupils = ({ schools }: typeof before) => schools.map(({ parts }) => parts.map(({ students }) => students.high));
  expect(pupils(after)).toEqual(pupils(before));
});
