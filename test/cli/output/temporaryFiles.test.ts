import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { removeAbandoned, temporaryBeside } from "../../../src/cli/output/temporaryFiles";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();

/** A process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["--version"]).pid;

test("no two temporary names are alike, and none can be guessed", () => {
  const names = Array.from({ length: 100 }, () => temporaryBeside(place("a.xlsx"), "tmp"));
  expect(new Set(names).size).toBe(100);
  expect(names.every((name) => path.dirname(name) === path.dirname(place("a.xlsx")))).toBe(true);
});

test("what a killed run has left goes, what a running one needs stays, and other files are nobody's business", () => {
  const own = temporaryBeside(place("a"), "tmp");
  const left = own.replace(`-${process.pid}-`, `-${ended()}-`);
  for (const file of [own, left, place(".uei-notes.tmp"), place("a.xlsx")]) writeFileSync(file, "x");
  removeAbandoned(path.dirname(own));
  expect(existsSync(left)).toBe(false);
  expect(readdirSync(path.dirname(own)).sort()).toEqual([path.basename(own), ".uei-notes.tmp", "a.xlsx"].sort());
});

test("what another computer has left goes after a day", () => {
  const [fresh, old] = ["0123456789ab", "ba9876543210"].map((chance) =>
    place(`.uei-zzzzzz-1-${chance}.tmp`.replace("zzzzzz", "000000")),
  );
  for (const file of [fresh, old]) writeFileSync(file ?? "", "x");
  utimesSync(old ?? "", new Date("2020-01-01"), new Date("2020-01-01"));
  removeAbandoned(path.dirname(place("a")));
  expect([fresh, old].map((file) => existsSync(file ?? ""))).toEqual([true, false]);
});

test("a folder that cannot be read is passed over", () => {
  expect(() => removeAbandoned(place("none"))).not.toThrow();
});
