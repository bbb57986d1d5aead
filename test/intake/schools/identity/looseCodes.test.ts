import { VOCABULARY } from "../../../fixtures/readDataset";
import { readSchools } from "../../../../src/intake/schools/readSchools";
import { recognisedTable, type CellContent } from "../../../fixtures/tables";

const roster = (codes: readonly CellContent[]) =>
  recognisedTable(
    "名单",
    ["schools"],
    ["code", "name", "type", "students"],
    codes.map((code, index) => [code, `第${index + 1}小学`, "小学", 300]),
  );
const conditions = (codes: readonly CellContent[], name = "条件") =>
  recognisedTable(
    name,
    ["schools"],
    ["code", "multimediaClassrooms"],
    codes.map((code, index) => [code, 10 + index]),
  );
const read = (...tables: ReturnType<typeof roster>[]) => {
  const { schools, findings } = readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
  return {
    codes: schools.map(({ code }) => code),
    rooms: schools.map(({ parts }) => parts[0]?.amounts.R7?.low),
    found: findings.filter(({ code }) => code === "codesWithoutZeros"),
    strangers: findings.filter(({ code }) => code === "joinsNoSchool").length,
  };
};

test("codes stay as typed, zeros in front included", () => {
  expect(read(roster(["001", "002"]), conditions(["001", "002"]))).toEqual({
    codes: ["001", "002"],
    rooms: [10, 11],
    found: [],
    strangers: 0,
  });
});

test("a table that lost the zeros matches all the same, with one information for the table", () => {
  for (const tables of [
    [roster(["001", "002"]), conditions([1, 2])],
    [roster([1, 2]), conditions(["001", "002"])],
  ]) {
    const reading = read(...tables);
    expect(reading).toMatchObject({ codes: ["001", "002"], rooms: [10, 11], strangers: 0 });
    expect(reading.found.map(({ rank, params }) => [rank, params])).toEqual([
      ["info", { code: "1", shown: "001", codes: 2 }],
    ]);
  }
});

test("codes that one table tells apart by their zeros are different schools", () => {
  expect(read(roster(["0012", 12]), conditions(["0012"]))).toMatchObject({ codes: ["0012", "12"], found: [] });
});

test("codes with letters match as shown alone", () => {
  expect(read(roster(["0A1"]), conditions(["A1"]))).toMatchObject({ codes: ["0A1", "A1"], found: [], strangers: 1 });
});
