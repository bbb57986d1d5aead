import { SHEET_IDS } from "../../src/model/sheets/sheetPlan";
import { idOfKey, idOfMarker, keyText, markerName, runOfText, runText } from "../../src/workbook/markerName";

test.each(SHEET_IDS)("marker and key of %s lead back to it", (id) => {
  expect([idOfMarker(markerName(id)), idOfMarker(`${markerName(id).toUpperCase()}_12`)]).toEqual([id, id]);
  expect([idOfKey(keyText(id)), idOfKey(`=${keyText(id)}`)]).toEqual([id, id]);
});

test.each(["UEI_", "UEI_学校", "UEI_plan_b", "UEI_planned", "overview"])("%s marks no sheet of ours", (name) => {
  expect(idOfMarker(name)).toBeUndefined();
});

test("the mark of a run is read back as it was written", () => {
  const run = { id: "3f0c-9", input: `sha256:${"ab".repeat(32)}` };
  expect(runOfText(runText(run))).toEqual(run);
  expect(runOfText(`=${runText(run)}`)).toEqual(run);
  expect(runOfText("0.48")).toBeNull();
});
