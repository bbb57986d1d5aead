import { runUei } from "../runUei";

test("uei explain prints a card in both languages: text, limits with day and source, exceptions", async () => {
  const { exitCode, out } = await runUei(["explain", "G4"]);
  expect(exitCode).toBe(0);
  expect(out).toContain("G4  政府保障第4项 学校规模\n所有小学、初中规模不超过2000人，");
  expect(out).toContain("限值：小学≤ 2000人（政府保障第4项，2017-04-19起，教督〔2017〕6号）");
  expect(out).toContain("例外：2010年及以前建成的学校规模。");
  expect(out).toContain("G4  Government 4 Size of schools\nNo primary or junior school above 2000 pupils;");
  expect(out).toContain(
    "Exception: size of a school built by 2010. Schools planned and built by 2010: at most 2400 pupils",
  );
  expect(out).toContain("Limit: Junior ≤ 2000 people (政府保障第4项, from 2017-04-19, 教督〔2017〕6号)");
});

test.each([
  [
    "特殊教育生均公用经费",
    /G7.*[^]*≥ 6000元.*[^]*≥ 7000元（政府保障第7项，2025-02-01起[^]*特殊教育公用经费、特殊教育学生数/u,
  ],
  ["生均教学及辅助用房面积", /^R4 .*[^]*≥ 4.5㎡[^]*≥ 5.8㎡/u],
  ["R-balance", /限值：小学≤ 0.5（.*\n限值：初中≤ 0.45（/u],
  ["V4", /^V4 [^]*依据自评结论和佐证材料/u],
])("uei explain %s", async (words, expected) => {
  expect((await runUei(["explain", words])).out).toMatch(expected);
});

test("words that name no item, or none at all, are called wrongly", async () => {
  const unknown = await runUei(["explain", "月亮"]);
  expect([unknown.exitCode, unknown.error]).toEqual([2, expect.stringContaining("没有条目“月亮”")]);
  expect((await runUei(["explain", "--lang", "en"])).exitCode).toBe(2);
});
