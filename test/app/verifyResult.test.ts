import { createTemplate } from "../../src/app/createTemplate";
import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { STRINGS } from "../../src/app/languages";
import { verifyResult } from "../../src/app/verifyResult";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";

const LANGUAGES = Object.values(STRINGS);
const run = { id: "r1", input: `sha256:${"0".repeat(64)}` };

/** A workbook evaluated some times over, in English. */
async function evaluated(times: number): Promise<Uint8Array> {
  const file = WorkbookFile.open(createTemplate(STRINGS["zh-CN"]));
  for (let time = 1; time <= times; time++) {
    const stamp = { evaluatedAt: `2026-01-0${time} 08:00`, version: "1", run };
    await writeEvaluation(file, await judgeWorkbook(file), STRINGS.en, stamp);
  }
  return file.bytes;
}

test.each([1, 2])(
  "a result of %d evaluations is as its data say, whenever and in whatever language it was made",
  async (times) => {
    const bytes = await evaluated(times);
    expect(await verifyResult(() => WorkbookFile.open(bytes), LANGUAGES)).toEqual({
      altered: [],
      missingSheets: [],
      missingRows: [],
      missingColumns: [],
      reordered: [],
      typed: [],
      uncalculated: [],
      run,
      version: "1",
      isResult: true,
    });
  },
);

test("a workbook without our sheets is no result", async () => {
  const bytes = createTemplate(STRINGS["zh-CN"]);
  expect(await verifyResult(() => WorkbookFile.open(bytes), LANGUAGES)).toMatchObject({ isResult: false, run: null });
});
