import fc from "fast-check";
import { escapeText } from "../../../../src/workbook/file/xml/cellText";
import { RichText, unescapeText } from "../../../../src/workbook/file/reading/richText";

describe("unescapeText", () => {
  it.each([
    ["a_x000D_b", "a\rb"],
    ["_x005F_x0041_", "_x0041_"],
    ["_x5b66_", "学"],
    ["_x12_", "_x12_"],
    ["a_b", "a_b"],
  ])("reads %s", (written, text) => {
    expect(unescapeText(written)).toBe(text);
  });

  it("undoes what we write", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "D", "\r", "\u0001", "学", "a") }),
        (text) => {
          expect(unescapeText(escapeText(text))).toBe(text);
        },
      ),
    );
  });
});

describe("RichText", () => {
  it("joins runs without phonetic guides, and starts anew", () => {
    const rich = new RichText();
    const run = (...names: string[]): void => names.forEach((name) => rich.open(name));
    const end = (...names: string[]): void => names.forEach((name) => rich.close(name));
    rich.start();
    rich.text("\n");
    run("r", "t");
    rich.text("城关");
    end("t", "r");
    run("rPh", "t");
    rich.text("guide");
    end("t", "rPh");
    run("r", "t");
    rich.text("小学");
    end("t", "r");
    expect(rich.value).toBe("城关小学");
    rich.start();
    expect(rich.value).toBe("");
  });
});
