import { surveyorOf } from "../../../../src/evaluate/items/quality/surveyAuthority";

describe("who asked for 社会认可度 (D29)", () => {
  test.each([
    ["国务院教育督导委员会办公室", "above"],
    ["教育部", "above"],
    ["国家级社会认可度调查", "above"],
    ["国家调查", "above"],
    ["省级调查", "above"],
    ["省人民政府教育督导委员会", "above"],
    ["江苏教育厅", "above"],
    ["内蒙古自治区教育厅", "above"],
    ["上海市教委", "above"],
    ["省教育厅委托第三方", "above"],
    ["国家统计局某县调查队（受省教育厅委托）", "above"],
    ["由省政府教育督导室委托某咨询公司", "above"],
    ["国家", "unknown"],
    ["国家统计局", "unknown"],
    ["国家统计局调查队", "unknown"],
    ["国家统计局社情民意调查中心", "unknown"],
    ["省统计局", "unknown"],
    ["省民调中心", "unknown"],
    ["省级第三方评估公司", "unknown"],
    ["某省某市政府", "unknown"],
    ["某省某市教育局满意度调查", "unknown"],
    ["教育部门", "unknown"],
    ["市教育局委托第三方", "unknown"],
    ["省统计局委托某公司", "unknown"],
    ["国家统计局某县调查队", "county"],
    ["受县教育局委托，省民意调查中心", "county"],
    ["县教育局委托省社情民意调查中心调查", "county"],
    ["受省教育厅委托，某县教育局组织", "county"],
    ["乌苏市教育局", "county"],
    ["国家统计局乌苏市调查队", "county"],
    ["待省级调查", "awaited"],
    [undefined, "unknown"],
  ] as const)("%s: %s", (text, expected) => {
    expect(surveyorOf(text, "乌苏市")).toBe(expected);
  });
});
