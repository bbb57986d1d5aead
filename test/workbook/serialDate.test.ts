import fc from "fast-check";
import { isoOfSerial, serialOfIso } from "../../src/workbook/serialDate";

describe("isoOfSerial", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [25569, "1970-01-01"],
    [45901, "2025-09-01"],
    [45901.75, "2025-09-01T18:00:00"],
    [0.5, "12:00:00"],
    [2958465, "9999-12-31"],
  ])("reads %d as %s", (serial, iso) => {
    expect(isoOfSerial(serial, false)).toBe(iso);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(isoOfSerial(0.25, true)).toBe("06:00:00");
    expect(isoOfSerial(1, true)).toBe("1904-01-02");
    expect(isoOfSerial(45901 - 1462, true)).toBe("2025-09-01");
  });

  it.each([-1, 2958466, NaN])("takes %d for no date", (serial) => {
    expect(isoOfSerial(serial, false)).toBeNull();
  });
});

describe("serialOfIso", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-03-01", 61],
    ["2025-09-01", 45901],
    ["2025-09-01T12:00:00", 45901.5],
  ])("reads %s as %d", (iso, serial) => {
    expect(serialOfIso(iso, false)).toBe(serial);
  });

  it.each(["2025", "2025-13-01", "2025-09-01x", ""])("takes %j for no date", (iso) => {
    expect(serialOfIso(iso, false)).toBeNull();
  });

  it("undoes isoOfSerial", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2958465 }).filter((serial) => serial !== 60),
        fc.boolean(),
        (serial, isDate1904) => {
          const day = isDate1904 ? Math.min(serial, 2958465 - 1462) : serial;
          expect(serialOfIso(isoOfSerial(day, isDate1904) ?? "", isDate1904)).toBe(day);
        },
      ),
    );
  });
});
