import { homeTaughtAmong, homeTaughtOfCounty } from "../../../src/model/classes/homeTaughtPupils";
import { datasetOf } from "../../fixtures/dataset";

test("送教上门 pupils of the county by whichever figure counts more, null where none does", () => {
  const count = (figures: Parameters<typeof datasetOf>[0]["figures"]) =>
    homeTaughtOfCounty(datasetOf(figures === undefined ? {} : { figures }));
  expect([
    count({ disabledHomeTaught: 13, fundedHomeTaughtStudents: 11 }),
    count({ disabledHomeTaught: null, fundedHomeTaughtStudents: 11 }),
    count({ disabledHomeTaught: null }),
    count({}),
  ]).toEqual([13, 11, null, null]);
});

test("where nobody says how many, a hundredth of the pupils may be", () => {
  expect([homeTaughtAmong(950, null), homeTaughtAmong(950, 2)]).toEqual([9, 2]);
});
