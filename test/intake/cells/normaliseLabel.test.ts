import fc from "fast-check";
import { normaliseLabel } from "../../../src/intake/cells/normaliseLabel";

test.each([
  ["其中：教学仪器\n设备值（万元）", "其中教学仪器设备值", "教学仪器设备值", "万元"],
  ["体育、艺术（美术、音乐）专任教师数", "体育艺术美术音乐专任教师数", "体育艺术美术音乐专任教师", null],
  [
    "教学及辅助用房面积（㎡）（不含室内体育用房）",
    "教学及辅助用房面积不含室内体育用房",
    "教学及辅助用房面积不含室内体育用房",
    "㎡",
  ],
  ["（二）25人及以下", "25人及以下", "25人及以下", null],
  ["1.小学在校生数（人）", "小学在校生数", "小学在校生", "人"],
  ["L7 生均教学仪器设备值(元/生)", "生均教学仪器设备值", "生均教学仪器设备值", "元/生"],
  ["小学４６～５０人班级数", "小学46-50人班级数", "小学46-50人班级", null],
  ["全县教师（360学时）", "全县教师360学时", "教师360学时", null],
  ["教学仪器设备值/万元", "教学仪器设备值", "教学仪器设备值", "万元"],
  ["学校（机构）名称", "学校机构名称", "学校机构名称", null],
  ["学生总人数", "学生总人数", "学生", null],
  ["人数", "人数", "人数", null],
  ["51-55人", "51-55人", "51-55人", null],
  ["上年度", "上年度", "上年度", null],
  ["", "", "", null],
  ["A.小学在校生数", "小学在校生数", "小学在校生", null],
  ["小学在校生数（填数字）", "小学在校生数", "小学在校生", null],
  ["小学在校生数【单选题】", "小学在校生数", "小学在校生", null],
  ["教学仪器设备值（单位：万元，保留两位小数）", "教学仪器设备值", "教学仪器设备值", "单位:万元"],
  ["小学在校生数（人；填整数）", "小学在校生数", "小学在校生", "人"],
  ["体育、艺术（音乐，数字）专任教师数", "体育艺术音乐数字专任教师数", "体育艺术音乐数字专任教师", null],
  ["教学仪器设备值（万元）（保留两位小数）", "教学仪器设备值", "教学仪器设备值", "万元"],
  ["小学在校生数（截至９月1日）", "小学在校生数", "小学在校生", null],
  ["小学在校生数①", "小学在校生数", "小学在校生", null],
  ["小学在校生数[1]", "小学在校生数", "小学在校生", null],
  ["小学在校生数（注2）", "小学在校生数", "小学在校生", null],
  ["教学及辅助用房面积m²", "教学及辅助用房面积m2", "教学及辅助用房面积m2", null],
])("%j", (text, exact, core, unit) => {
  expect(normaliseLabel(text)).toMatchObject({ exact, core, unit });
});

test("words that lead are left out before those that trail", () => {
  expect(normaliseLabel("其中：全县班级数")).toEqual({
    exact: "其中全县班级数",
    leadless: "班级数",
    core: "班级",
    unit: null,
  });
});

test("spaces and line breaks anywhere, and full-width letters, change nothing", () => {
  const label = fc.constantFrom(
    "小学在校生数",
    "教学仪器设备值（万元）",
    "体育、艺术（美术、音乐）专任教师数",
    "超过45人的小学班级数",
  );
  fc.assert(
    fc.property(
      label,
      fc.nat(),
      fc.constantFrom(" ", "\n", "　", "\r\n", "\u200b", "\u00ad", "\ufeff", "\u200e", "\u2060"),
      (text, at, gap) => {
        const place = at % text.length;
        expect(normaliseLabel(text.slice(0, place) + gap + text.slice(place)).exact).toBe(normaliseLabel(text).exact);
        expect(
          normaliseLabel(text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
        ).toEqual(normaliseLabel(text));
      },
    ),
  );
});

test.each([
  ["教学及辅助用房面积（计）\n单位：平方米", "教学及辅助用房面积计", "平方米"],
  ["教学仪器设备值 计量单位：万元", "教学仪器设备值", "万元"],
  ["填报单位", "填报单位", null],
])("单位 before a unit at the end is no word of the label: %j", (text, exact, unit) => {
  expect(normaliseLabel(text)).toMatchObject({ exact, unit });
});
