import { readFileSync } from "node:fs";
import path from "node:path";
import { schoolForms } from "../../../src/app/forms/schoolForms";
import { zippedForms } from "../../../src/app/forms/zippedForms";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { packedFiles } from "../../../src/workbook/otherFiles/unpackedFiles";
import { ROOT } from "../../project/sources";

test("the zip holds the form of each school, byte for byte what the command writes, and is read back as such", async () => {
  const contents = await WorkbookFile.open(readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx"))).read();
  const { file, count, bytes } = zippedForms(contents, zhCN);
  const packed = packedFiles({ file, bytes }) ?? [];
  expect([file, count]).toEqual(["示例县学校填报表.zip", packed.length]);
  expect(packed.map((one) => ({ file: one.file.replace(`${file}/`, ""), bytes: one.unpack() }))).toEqual(
    schoolForms(contents, zhCN),
  );
});
