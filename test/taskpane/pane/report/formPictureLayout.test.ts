import fc from "fast-check";
import { placedCells } from "../../../../src/present/forms/formTable";
import { publicationForm } from "../../../../src/present/forms/resourceForms";
import { zhCN } from "../../../../src/strings/zh-CN";
import {
  formPictureLayout,
  LOOK,
  wrapped,
  type FormPictureLayout,
} from "../../../../src/taskpane/pane/report/formPictureLayout";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";

/** As fonts do: a Chinese character is as wide as it is high, everything else half as wide. */
const width = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? size : size / 2), 0);
const FIFTY = (text: string): number => width(text, 10);

describe("lines", () => {
  test.each([
    ["每百名学生拥有高于规定学历教师数（人）", ["每百名学生", "拥有高于规", "定学历教师", "数（人）"]],
    ["差异系数0.501787", ["差异系数", "0.501787"]],
    ["甲，乙丙丁戊己", ["甲，乙丙丁", "戊己"]],
    ["甲乙丙丁（戊己）", ["甲乙丙丁", "（戊己）"]],
    ["甲\n乙", ["甲", "乙"]],
    ["", [""]],
  ])("%s wraps at 50 pixels as Chinese does", (text, lines) => {
    expect(wrapped(text, 50, FIFTY)).toEqual(lines);
  });

  test("no character is lost or moved, and no line begins with a closing bracket", () => {
    const text = fc
      .array(fc.constantFrom("甲", "乙", "（", "）", "，", "1", "2.5", "ab"), { maxLength: 30 })
      .map((parts) => `甲${parts.join("")}`);
    fc.assert(
      fc.property(text, (words) => {
        const lines = wrapped(words, 50, FIFTY);
        expect(lines.join("")).toBe(words);
        expect(lines.filter((line) => /^[），]/.test(line))).toEqual([]);
      }),
    );
  });
});

describe("the picture of the 公示表", () => {
  let layout: FormPictureLayout;
  let cells: ReturnType<typeof placedCells>;
  beforeAll(async () => {
    const form = publicationForm(await sampleEvaluation(), zhCN);
    cells = placedCells(form);
    layout = formPictureLayout(form, width);
  });

  test("has a box for every cell, inside the picture, none over another", () => {
    expect(layout.boxes).toHaveLength(cells.length);
    for (const [at, box] of layout.boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(LOOK.margin);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width - LOOK.margin + 0.01);
      expect(box.y + box.height).toBeLessThan(layout.height);
      const over = layout.boxes
        .slice(at + 1)
        .filter(
          (other) =>
            other.x < box.x + box.width - 0.01 &&
            box.x < other.x + other.width - 0.01 &&
            other.y < box.y + box.height - 0.01 &&
            box.y < other.y + other.height - 0.01,
        );
      expect(over).toEqual([]);
    }
  });

  test("words stand within their boxes", () => {
    const texts = layout.texts.slice(-cells.length);
    texts.forEach(({ lines, y, size }, at) => {
      const box = layout.boxes[at];
      expect(y).toBeGreaterThanOrEqual((box?.y ?? 0) - 0.01);
      expect(y + lines.length * size * LOOK.lineHeight).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 0.01);
      for (const line of lines) expect(width(line, size)).toBeLessThanOrEqual(box?.width ?? 0);
    });
  });

  test("the coefficients of every school stage are drawn, headings on grey", () => {
    const words = layout.texts.flatMap(({ lines }) => lines);
    expect(words).toEqual(
      expect.arrayContaining(["示例县2025年义务教育优质均衡发展校际均衡情况公示表", "0.417", "0.200", "0.50", "0.45"]),
    );
    expect(layout.boxes.filter(({ fill }) => fill === "heading")).toHaveLength(10);
  });
});
