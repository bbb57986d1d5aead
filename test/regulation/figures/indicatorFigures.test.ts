import {
  countyFiguresOfIndicators,
  ratioColumnsOf,
  schoolFiguresOfIndicators,
} from "../../../src/regulation/figures/indicatorFigures";
import { R6 } from "../../../src/regulation/indicators/R6";
import { R7 } from "../../../src/regulation/indicators/R7";

test("the numerator of an indicator is a column of a school and of each stage, in the unit in which forms ask for it", () => {
  const columns = schoolFiguresOfIndicators([R6]);
  expect(columns[R6.amount]).toMatchObject({ unit: "万元", dimension: "money", stage: null });
  expect(columns[`${R6.amount}Junior`]?.labels).toContain(`初中${R6.amountName}`);
});

test("a county's share of rooms is no whole number, a school's are rooms", () => {
  expect(countyFiguresOfIndicators([R7])["primaryMultimediaClassrooms"]?.dimension).toBe("number");
  expect(schoolFiguresOfIndicators([R7])[R7.amount]?.dimension).toBe("rooms");
});

test("ratio and coefficient are figures of their own, with every name of the indicator", () => {
  const [name = ""] = R7.ratioNames.split("|");
  expect(ratioColumnsOf([R7])[`statedRatio${R7.id}`]?.labels[0]).toBe(name);
  expect(countyFiguresOfIndicators([R7])[`juniorStatedCv${R7.id}`]?.labels).toContain(`初中${name}差异系数`);
});
