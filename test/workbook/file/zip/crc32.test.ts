import { crc32 } from "../../../../src/workbook/file/zip/crc32";

const digits = new TextEncoder().encode("123456789");

describe("crc32", () => {
  it("gives the check value of the standard", () => {
    expect(crc32(digits)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it("does not depend on how the bytes are cut", () => {
    for (let cut = 0; cut <= digits.length; cut++) {
      expect(crc32(digits.subarray(cut), crc32(digits.subarray(0, cut)))).toBe(0xcbf43926);
    }
  });
});
