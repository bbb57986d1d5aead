import { runMarkOf } from "../../../src/cli/commands/runMark";
import { recorded } from "../temporaryFolder";

const input = new TextEncoder().encode("abc");
const HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("each run has a mark of its own, and all of one input its hash", () => {
  const [one, other] = [runMarkOf(input, recorded()), runMarkOf(input, recorded())];
  expect(one.id).not.toBe(other.id);
  expect([one.input, other.input]).toEqual([`sha256:${HASH}`, `sha256:${HASH}`]);
});

test("with SOURCE_DATE_EPOCH two runs have the same", () => {
  const fixed = { SOURCE_DATE_EPOCH: "0" };
  expect(runMarkOf(input, recorded(fixed))).toEqual(runMarkOf(input, recorded(fixed)));
  expect(runMarkOf(input, recorded(fixed))).not.toEqual(runMarkOf(new Uint8Array([1]), recorded(fixed)));
});
