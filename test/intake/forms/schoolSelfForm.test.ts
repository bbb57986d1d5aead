import { readDataset } from "../../fixtures/readDataset";
import { plainRange } from "../tables";

test("the form of one school says nothing of the county", () => {
  const form = plainRange("东溪小学", [
    ["附件4　学校自评表"],
    ["东溪小学（建校于2005年）"],
    ["序号", "名称", "指标值或简要结论"],
    [1, "学校规模", "全校中小学生数612人。其中：小学612人、初中0人、高中0人"],
    [2, "班额", "最大班额学生数45人，超过45人的小学班级0个，超过50人的初中班级0个"],
  ]);
  const { statements, figures } = readDataset({ tables: [], plainRanges: [form], ownSheets: [] });
  expect([statements, figures]).toEqual([{}, {}]);
});

test("表Ⅳ of the county is read all the same", () => {
  const form = plainRange("表Ⅳ", [
    ["表Ⅳ"],
    ["名称", "指标值或简要结论", "是否达标"],
    ["5.小学、初中所有班级学生数分别不超过45人、50人", "超过45人的小学班级0个，超过50人的初中班级0个", "达标"],
  ]);
  expect(readDataset({ tables: [], plainRanges: [form], ownSheets: [] }).statements.G5?.declared).toBe("met");
});

test("forms in sentences that are no table at all are named once, and nothing is read of them", () => {
  const sentences = (name: string) =>
    plainRange(name, [
      ["学校自评表"],
      [`学校名称：${name}（公章）`],
      ["建校于1990年。在校学生600人，教学班15个。"],
      ["学校拥有高于规定学历教师：小学30人。每百名学生拥有：小学5人"],
    ]);
  const ranges = ["甲小学", "乙小学", "丙小学", "丁小学"].map(sentences);
  const { findings, schools } = readDataset({ tables: [], plainRanges: ranges, ownSheets: [] });
  expect(schools).toEqual([]);
  expect(findings.filter(({ code }) => code === "schoolSelfFormUnused")).toEqual([
    expect.objectContaining({ rank: "warning", params: { sheets: ["甲小学", "乙小学", "丙小学"], count: 4 } }),
  ]);
});
