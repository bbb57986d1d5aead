import { pupilsBetween } from "../../../src/model/classes/pupilsBetween";

const known = (value: number) => ({ low: value, high: value });

test.each([
  ["a digit lost: to all that the classes hold", 46, [451, 495], [46, 495]],
  ["a digit added: from all that they hold", 4690, [451, 495], [451, 4690]],
  ["slightly too many: from the nearest", 500, [451, 495], [495, 500]],
  ["slightly too few: to the nearest", 440, [451, 495], [440, 451]],
  ["46 pupils in a class of at most 45", 47, [0, 45], [45, 47]],
  ["nobody knows the most: two digits more", 46, [120, Infinity], [46, 9999]],
  ["the first digit of 1064 and its 0 lost", 64, [980, 1120], [64, 1120]],
  ["nobody knows the least: one digit fewer", 4690, [0, 1100], [100, 4690]],
  ["two digits lost", 4, [451, 495], [4, 495]],
  ["they fit", 469, [451, 495], null],
  ["0 classes say nothing of the pupils", 469, [0, 0], null],
] as const)("%s", (_, typed, [low, high], between) => {
  const found = pupilsBetween(known(typed), { low, high }, 0);
  expect(found === null ? null : [found.low, found.high]).toEqual(between);
});

test("送教上门 pupils sit in no class", () => {
  expect(pupilsBetween(known(500), { low: 451, high: 495 }, 5)).toBeNull();
  expect(pupilsBetween(known(505), { low: 451, high: 495 }, 5)).toEqual({ low: 500, high: 505 });
});
