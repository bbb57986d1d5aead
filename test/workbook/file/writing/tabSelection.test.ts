import { awaited } from "../../../fixtures/awaitedSheets";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { DEMO_PLANS } from "../../../fixtures/demoPlans";
import { tableBook } from "../../../fixtures/tableBook";
import { tableOf } from "../../../fixtures/tables";

const BOOK = tableBook([
  tableOf("学校", ["学校名称"], [["清河小学"]]),
  tableOf("县级数据", ["指标", "数值"], [["学年", 2025]]),
]);
const active = DEMO_PLANS.map((plan) => ({ ...plan, isActive: plan.id === "overview" }));

/** Names of the sheets whose tab is selected, and the sheet on which the workbook opens. */
function shownFirst(bytes: Uint8Array): { readonly selected: readonly string[]; readonly front: string | undefined } {
  const { archive, index, workbookXml } = WorkbookPackage.open(bytes);
  const front = /activeTab="(\d+)"/.exec(workbookXml)?.[1] ?? "0";
  return {
    selected: index.sheets
      .filter(({ part }) => archive.readText(part).includes('tabSelected="1"'))
      .map(({ name }) => name),
    front: index.sheets[Number(front)]?.name,
  };
}

test("the workbook opens on the sheet that is planned to be in front, and no other tab stays selected beside it", async () => {
  const file = WorkbookFile.open(BOOK);
  await file.write(awaited(active));
  expect(shownFirst(file.bytes)).toEqual({ selected: ["UEI 达标情况总表"], front: "UEI 达标情况总表" });
});

test("without such a plan it opens where it did before", async () => {
  const file = WorkbookFile.open(BOOK);
  const before = shownFirst(file.bytes);
  await file.write(awaited(DEMO_PLANS));
  expect(shownFirst(file.bytes)).toEqual(before);
});
