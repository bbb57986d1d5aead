import { isGatherable, spokenNames } from "../../../src/app/gathering/gatherableFiles";

test.each([
  ["一小.xlsx", true],
  ["一小.XLS", true],
  ["名单.csv", true],
  ["各校.zip", true],
  ["各校.rar", true],
  ["~$一小.xlsx", false],
  [".隐藏.xlsx", false],
  ["一小.docx", true],
  ["一小（盖章）.pdf", true],
  ["照片.jpg", false],
  ["说明.txt", false],
])("of a folder %s is meant: %s", (name, isMeant) => {
  expect(isGatherable(name)).toBe(isMeant);
});

test("files of one name in two folders are told apart by their folders, all others are called by their own name", () => {
  expect(spokenNames(["一小/报表.xlsx", "二小/报表.xlsx", "三小/三小.xlsx"])).toEqual([
    "一小/报表.xlsx",
    "二小/报表.xlsx",
    "三小.xlsx",
  ]);
});
