import { namePrefixes } from "../../../../src/intake/schools/identity/namePrefixes";

test.each([
  ["示例县", "示例县第一小学", "第一小学"],
  ["示例县", "某省某市示例县第一小学", "第一小学"],
  ["某市示例区", "示例区第一小学", "第一小学"],
  ["某市示例区", "某市第一小学", "第一小学"],
  ["某某县", "红旗小学", "红旗小学"],
  ["某某县", "乙县第一小学", "乙县第一小学"],
  ["示例县", "示例第一小学", "示例第一小学"],
  ["示例县", "第一小学", "第一小学"],
  [null, "示例县第一小学", "示例县第一小学"],
])("of %s: %s is %s", (county, name, short) => {
  expect(namePrefixes(county).strip(name)).toBe(short);
});

test("the county said for short is a proposal only", () => {
  expect(namePrefixes("示例县").stripShort("示例第一小学")).toBe("第一小学");
  expect(namePrefixes("示例县").stripShort("第一小学")).toBe("第一小学");
});
