import { chosenFiles, nextGathering, NOTHING_CHOSEN } from "../../../src/taskpane/gathering/gatheringState";

const placed = (path: string, size = 1) => ({
  path,
  file: new File(["x".repeat(size)], path.split("/").at(-1) ?? path, { lastModified: 1 }),
});

test("of a folder tables alone are taken, of chosen files all; the same file twice is one", () => {
  const folder = [placed("各校/一小.xlsx"), placed("各校/照片.jpg"), placed("各校/~$一小.xlsx")];
  const first = nextGathering(NOTHING_CHOSEN, { type: "chosen", files: folder, isFolder: true });
  expect([first.files.map(({ path }) => path), first.passedOver]).toEqual([["各校/一小.xlsx"], 2]);
  const more = [placed("照片.jpg"), placed("各校/一小.xlsx")];
  const second = nextGathering(first, { type: "chosen", files: more, isFolder: false });
  expect(second.files.map(({ path }) => path)).toEqual(["各校/一小.xlsx", "照片.jpg"]);
  expect(nextGathering(second, { type: "cleared" })).toEqual(NOTHING_CHOSEN);
});

test("files go in the order of their paths, called by their own names where these are different", () => {
  const files = [placed("各校/二小/报表.xlsx"), placed("各校/一小/报表.xlsx"), placed("名单.csv")];
  expect(chosenFiles(files).map(({ file }) => file)).toEqual([
    "各校/一小/报表.xlsx",
    "各校/二小/报表.xlsx",
    "名单.csv",
  ]);
});

test("another file or another target makes the preview void; what failed leaves it", () => {
  const phase = { type: "phase", phase: { kind: "beginning" } } as const;
  const failed = nextGathering(nextGathering(NOTHING_CHOSEN, phase), { type: "failed", failure: { kind: "noData" } });
  expect([failed.phase, failed.failure]).toEqual([null, { kind: "noData" }]);
  expect(nextGathering(failed, phase).failure).toBeNull();
  expect(nextGathering(failed, { type: "redirected" })).toEqual(NOTHING_CHOSEN);
});
