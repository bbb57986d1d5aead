import { freePartName, freeSheetName, freeTableName } from "../../src/workbook/freeName";

describe("names that are free", () => {
  it("keeps a sheet name that nobody bears", () => {
    expect(freeSheetName("UEI 设置", ["Sheet1"])).toBe("UEI 设置");
  });

  it("numbers a sheet name that a foreign sheet bears, whatever its case", () => {
    expect(freeSheetName("UEI 设置", ["uei 设置", "UEI 设置 (2)"])).toBe("UEI 设置 (3)");
  });

  it("stays within 31 characters", () => {
    const long = "一".repeat(40);
    const first = freeSheetName(long, []);
    expect(first).toHaveLength(31);
    expect(freeSheetName(long, [first])).toBe(`${"一".repeat(27)} (2)`);
  });

  it("numbers tables and parts", () => {
    expect(freeTableName("UEI_Settings", new Set(["uei_settings", "uei_settings_2"]))).toBe("UEI_Settings_3");
    expect(freePartName("xl/charts/chart", "xml", new Set(["xl/charts/chart1.xml"]))).toBe("xl/charts/chart2.xml");
  });
});
