import { ITEMS } from "../../src/regulation/items";

test("the catalogue holds 7 + 2 resource lines, 15 + 9 items, recognition and seven vetoes, each once", () => {
  const ids = ITEMS.map((item) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
  const inArea = (area: string) => ITEMS.filter((item) => item.area === area).length;
  expect([inArea("resources"), inArea("government"), inArea("quality"), inArea("recognition"), inArea("veto")]).toEqual(
    [9, 15, 9, 1, 7],
  );
});
