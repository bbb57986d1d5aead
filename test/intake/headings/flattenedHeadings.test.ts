import { partedHeadings } from "../../../src/intake/headings/flattenedHeadings";

const partsOf = (...texts: readonly string[]): (readonly string[])[] =>
  partedHeadings(texts.map((text, column) => ({ column, parts: [text], text }))).map(({ parts }) => parts);

test.each([">", " → ", "_", "|", "/", "-", "—"])("headings of several rows in one cell are parted at %s", (sign) => {
  const headings = [
    ["机构名称"],
    ["在校生数", "合计"],
    ["在校生数", "#女"],
    ["班数", "合计"],
    ["班数", "36-40人"],
    ["本学年校舍建筑面积", "教学及辅助用房", "计"],
  ];
  expect(partsOf(...headings.map((parts) => parts.join(sign)))).toEqual(headings);
});

test.each([
  [["体育/音乐教师数", "在校生数/人", "班级数/个", "校舍面积/㎡", "设备值/万元"]],
  [["26-30人", "31-35人", "36-40人", "41-45人", "46-50人"]],
  [["在校生数-小学", "在校生数-初中", "学校名称"]],
])("signs of a few words part nothing: %j", (texts) => {
  expect(partsOf(...texts)).toEqual(texts.map((text) => [text]));
});

test("headings that have rows of their own stay as they are", () => {
  const heading = { column: 0, parts: ["在校生数", "a-b"], text: "在校生数 a-b" };
  expect(partedHeadings(Array.from({ length: 6 }, () => heading))).toEqual(Array.from({ length: 6 }, () => heading));
});
