import { GraphReader, GraphWriter, type GraphPiece, type KnownParts } from "../../../src/web/engine/objectGraph";

function piecesOf(value: object, known: KnownParts = []): GraphPiece[] {
  const pieces: GraphPiece[] = [];
  new GraphWriter(known, (piece) => pieces.push(structuredClone(piece))).write(value);
  return pieces;
}

function sent(value: object, known: KnownParts = [], knownThere: KnownParts = known): unknown {
  const reader = new GraphReader(knownThere);
  piecesOf(value, known).forEach((piece) => reader.take(piece));
  return reader.value;
}

test("what is sent arrives as it was: every kind of number, nothing and not there, maps, nested lists", () => {
  const value = {
    whole: [0, 1, -1, 134217727, 134217728, -134217728, 2 ** 40, -0],
    broken: [0.1, -3.5, Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE],
    words: ["", "县", "县", "a\nb"],
    nothing: [null, undefined, true, false],
    absent: undefined,
    map: new Map<number, object>([
      [7, { shown: "7" }],
      [8, []],
    ]),
    deep: [[[{ cells: [{ row: 1 }, { row: 2, column: 3 }] }]], {}],
  };
  const arrived = sent(value) as typeof value;
  expect(arrived).toStrictEqual(value);
  expect(arrived.whole.map((one) => Object.is(one, -0))).toEqual([...Array<boolean>(7).fill(false), true]);
  expect(Object.keys(arrived)).toEqual(Object.keys(value));
});

test("what is held twice is one object on the other side too, and what both sides know is theirs", () => {
  const words = (): string => "达标";
  const card = { id: "甲", words };
  const cardThere = { id: "甲", words: (): string => "达标" };
  const school = { name: "红柳小学" };
  const value = { schools: [school, school], first: school, standard: { card, words } };
  const arrived = sent(value, [card, words], [cardThere, cardThere.words]) as typeof value;
  expect(arrived.schools[0]).toBe(arrived.first);
  expect(arrived.schools[1]).toBe(arrived.first);
  expect(arrived.standard.card).toBe(cardThere);
  expect(arrived.standard.words).toBe(cardThere.words);
});

test("what cannot be sent is refused: a function that the other side does not know, and what holds itself", () => {
  expect(() => sent({ judge: function judge() {} })).toThrow("a function cannot be sent: judge");
  const ring: { self?: object } = {};
  ring.self = ring;
  expect(() => sent(ring)).toThrow("what holds itself cannot be sent");
});

test("much is sent in many pieces, none of them long, and arrives whole", () => {
  const cells = Array.from({ length: 40_000 }, (_, at) => ({
    value: at / 7,
    shown: `第${at}格`,
    isDate: at % 2 === 0,
  }));
  const pieces = piecesOf({ cells: [cells.slice(0, 20_000), cells.slice(20_000)] });
  expect(pieces.length).toBeGreaterThan(2);
  // A list is one object: a piece may be longer by the longest list.
  expect(Math.max(...pieces.map(({ slots }) => slots.length))).toBeLessThan(20_000 + 20_010);
  const reader = new GraphReader([]);
  pieces.forEach((piece) => reader.take(piece));
  expect((reader.value as { cells: unknown[][] }).cells.flat()).toEqual(cells);
});
