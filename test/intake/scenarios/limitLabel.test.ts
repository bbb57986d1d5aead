import { VOCABULARY } from "../../fixtures/readDataset";
import { limitOfLabel } from "../../../src/intake/scenarios/limitLabel";

test.each([
  ["生均教学仪器设备值 小学 标准", "R6", "primary", "standard"],
  ["教学仪器设备值　初中　差异系数", "R6", "junior", "coefficientOfVariation"],
  ["R1 primary floor", "R1", "primary", "floor"],
  ["资源配置第6项 小学", "R6", "primary", "standard"],
  ["资源配置 校际差异系数 小学", "R-balance", "primary", "coefficientOfVariation"],
  ["R-balance junior", "R-balance", "junior", "coefficientOfVariation"],
  ["政府保障第5项 初中", "G5", "junior", "standard"],
  ["社会认可度", "S1", null, "standard"],
] as const)("%s", (label, item, stage, kind) => {
  expect(limitOfLabel(label, VOCABULARY.standard)).toEqual({ item, stage, kind });
});

test.each(["", "标准", "小学", "小学 标准", "生均教学仪器设备值 高中", "校服 小学 标准"])(
  "%j names no limit",
  (label) => {
    expect(limitOfLabel(label, VOCABULARY.standard)).toBeNull();
  },
);
