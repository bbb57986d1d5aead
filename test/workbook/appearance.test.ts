import { appearanceOf, CHART_LOOK } from "../../src/workbook/appearance";
import type { CellRole, Tone } from "../../src/model/sheets/sheetPlan";

const TONES: readonly Tone[] = ["met", "floor", "unmet", "undetermined", "pending", "notApplicable", "plain"];
const ROLES: readonly CellRole[] = [
  "title",
  "subtitle",
  "verdict",
  "section",
  "heading",
  "label",
  "text",
  "wrapped",
  "number",
  "figure",
  "status",
  "link",
  "note",
  "input",
  "key",
];

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

describe("appearanceOf", () => {
  test.each(ROLES.flatMap((role) => TONES.map((tone) => [role, tone] as const)))(
    "%s in tone %s has text of at least 4.5:1 on its fill",
    (role, tone) => {
      const look = appearanceOf({ role, tone, format: "general" });
      expect(contrast(look.font.colour, look.fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("tells the tones apart in greyscale, unmet being the darkest", () => {
    const fills = (["unmet", "undetermined", "pending", "met", "floor"] as const).map((tone) =>
      lightness(appearanceOf({ role: "number", tone, format: "general" }).fill ?? "FFFFFF"),
    );
    for (let index = 1; index < fills.length; index++) {
      expect((fills[index] ?? 0) - (fills[index - 1] ?? 0)).toBeGreaterThanOrEqual(6);
    }
  });

  it("leaves cells of no outcome white, and marks what is to be filled in without yellow", () => {
    expect(appearanceOf({ role: "number", tone: "notApplicable", format: "general" }).fill).toBeNull();
    const input = appearanceOf({ role: "input", tone: "plain", format: "general" });
    expect(input.line.kind).toBe("dashed");
    expect(input.locked).toBe(false);
    const blue = parseInt((input.fill ?? "").slice(4), 16);
    expect(blue).toBeGreaterThanOrEqual(parseInt((input.fill ?? "").slice(0, 2), 16));
  });

  it("aligns numbers right and outcomes in the middle, and wraps text in merged cells", () => {
    expect(appearanceOf({ role: "number", tone: "plain", format: "decimal2" })).toMatchObject({
      horizontal: "right",
      numberFormat: "#,##0.00",
      wraps: false,
    });
    expect(appearanceOf({ role: "status", tone: "met", format: "general" }).horizontal).toBe("center");
    expect(appearanceOf({ role: "figure", tone: "plain", format: "decimal2" })).toMatchObject({
      horizontal: "center",
      wraps: false,
    });
    expect(appearanceOf({ role: "note", tone: "plain", format: "general" }, true).wraps).toBe(true);
  });
});

describe("chart colours", () => {
  it("differ in lightness between neighbouring columns and in dashes between limits", () => {
    expect(Math.abs(lightness(CHART_LOOK.columns[0]) - lightness(CHART_LOOK.columns[1]))).toBeGreaterThan(20);
    expect(new Set(CHART_LOOK.limits.map((limit) => limit.dash)).size).toBe(CHART_LOOK.limits.length);
  });
});
