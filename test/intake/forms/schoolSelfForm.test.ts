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
