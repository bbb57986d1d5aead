/**
 * A piece of a value on its way to another thread. Objects are numbered in the order in which they are finished, so
 * that whatever an object holds came before it; one that is held twice is sent once.
 */
export interface GraphPiece {
  /** What the slots name that no piece before has brought. */
  readonly strings: readonly string[];
  readonly numbers: readonly number[];
  /** Lists of keys: objects with the same ones share a shape. */
  readonly shapes: readonly (readonly string[])[];
  /** One object after another: its kind, or its shape; where it is a list the length; then its slots. */
  readonly slots: Int32Array;
}

/** What both threads have anyway, in an order that both know: it travels by its place. */
export type KnownParts = readonly object[];

// Kinds of objects that have no shape.
const LIST = -1;
const MAP = -2;

// What a slot holds, in its lowest bits; the rest is a number or a place.
const OBJECT = 0;
const STRING = 1;
const NUMBER = 2;
const SMALL = 3;
const CONSTANT = 4;
const KNOWN = 5;
const BITS = 3;
const LARGEST_SMALL = 2 ** 27;

const CONSTANTS: readonly unknown[] = [undefined, null, true, false, Infinity, -Infinity];

/** How much goes into a piece: what the page takes up in a few milliseconds. */
const SLOTS_OF_PIECE = 20_000;

/** Takes a value apart: plain objects, lists, maps and what is known to both threads. */
export class GraphWriter {
  private readonly objects = new Map<object, number>();
  private readonly strings = new Map<string, number>();
  private readonly numbers = new Map<number, number>();
  private readonly shapes = new Map<string, number>();
  private readonly known: ReadonlyMap<object, number>;
  private readonly begun = new Set<object>();
  private fresh = emptyPiece();

  /** @param send takes each piece as soon as it is full */
  constructor(
    known: KnownParts,
    private readonly send: (piece: GraphPiece) => void,
  ) {
    this.known = new Map(known.map((part, at) => [part, at]));
  }

  /**
   * Sends a value, which ends the last piece.
   * @throws Error where it holds a function that is not known, or itself
   */
  write(value: object): void {
    // In a list of its own, the value is never one that both threads know.
    this.object([value]);
    this.sendPiece();
  }

  private sendPiece(): void {
    const { strings, numbers, shapes, slots } = this.fresh;
    this.fresh = emptyPiece();
    this.send({ strings, numbers, shapes, slots: Int32Array.from(slots) });
  }

  private object(value: object): number {
    const there = this.objects.get(value);
    if (there !== undefined) return there;
    if (typeof value === "function") throw new Error(`a function cannot be sent: ${value.name}`);
    if (this.begun.has(value)) throw new Error("what holds itself cannot be sent");
    this.begun.add(value);
    if (Array.isArray(value)) this.list(LIST, value);
    else if (value instanceof Map) this.list(MAP, [...value].flat());
    else this.shaped(value);
    const number = this.objects.size;
    this.objects.set(value, number);
    if (this.fresh.slots.length >= SLOTS_OF_PIECE) this.sendPiece();
    return number;
  }

  private list(kind: number, members: readonly unknown[]): void {
    const slots = members.map((member) => this.slot(member));
    this.fresh.slots.push(kind, slots.length);
    for (const slot of slots) this.fresh.slots.push(slot);
  }

  private shaped(value: object): void {
    const keys = Object.keys(value);
    const slots = Object.values(value).map((member: unknown) => this.slot(member));
    this.fresh.slots.push(this.shape(keys), ...slots);
  }

  private shape(keys: readonly string[]): number {
    return numbered(this.shapes, keys.join("\n"), () => this.fresh.shapes.push(keys));
  }

  private slot(value: unknown): number {
    switch (typeof value) {
      case "string":
        return tagged(
          numbered(this.strings, value, () => this.fresh.strings.push(value)),
          STRING,
        );
      case "number":
        return this.number(value);
      case "object":
      case "function": {
        if (value === null) break;
        const known = this.known.get(value);
        return known === undefined ? tagged(this.object(value), OBJECT) : tagged(known, KNOWN);
      }
    }
    const constant = CONSTANTS.indexOf(value);
    if (constant < 0) throw new Error(`a ${typeof value} cannot be sent`);
    return tagged(constant, CONSTANT);
  }

  private number(value: number): number {
    if (Number.isInteger(value) && Math.abs(value) < LARGEST_SMALL && !Object.is(value, -0))
      return tagged(value, SMALL);
    const constant = CONSTANTS.indexOf(value);
    if (constant >= 0) return tagged(constant, CONSTANT);
    return tagged(
      numbered(this.numbers, value, () => this.fresh.numbers.push(value)),
      NUMBER,
    );
  }
}

/** Puts a value together again; the other thread's `GraphWriter` took it apart. */
export class GraphReader {
  private readonly objects: object[] = [];
  private readonly strings: string[] = [];
  private readonly numbers: number[] = [];
  private readonly shapes: (readonly string[])[] = [];

  constructor(private readonly known: KnownParts) {}

  take({ strings, numbers, shapes, slots }: GraphPiece): void {
    append(this.strings, strings);
    append(this.numbers, numbers);
    append(this.shapes, shapes);
    for (let at = 0; at < slots.length; ) {
      const kind = slots[at] ?? 0;
      at = kind < 0 ? this.list(kind, slots, at + 1) : this.shaped(this.shapes[kind] ?? [], slots, at + 1);
    }
  }

  /** The value, once all pieces are taken. */
  get value(): unknown {
    const root = this.objects.at(-1);
    return Array.isArray(root) ? root[0] : undefined;
  }

  private list(kind: number, slots: Int32Array, at: number): number {
    const from = at + 1;
    const end = from + (slots[at] ?? 0);
    const members: unknown[] = [];
    for (let slot = from; slot < end; slot++) members.push(this.member(slots[slot] ?? 0));
    this.objects.push(kind === LIST ? members : mapOf(members));
    return end;
  }

  private shaped(keys: readonly string[], slots: Int32Array, from: number): number {
    const made: Record<string, unknown> = {};
    for (let key = 0; key < keys.length; key++) made[keys[key] ?? ""] = this.member(slots[from + key] ?? 0);
    this.objects.push(made);
    return from + keys.length;
  }

  private member(slot: number): unknown {
    const place = slot >> BITS;
    switch (slot & ((1 << BITS) - 1)) {
      case OBJECT:
        return this.objects[place];
      case STRING:
        return this.strings[place];
      case NUMBER:
        return this.numbers[place];
      case SMALL:
        return place;
      case KNOWN:
        return this.known[place];
      default:
        return CONSTANTS[place];
    }
  }
}

interface OpenPiece {
  readonly strings: string[];
  readonly numbers: number[];
  readonly shapes: (readonly string[])[];
  readonly slots: number[];
}

function emptyPiece(): OpenPiece {
  return { strings: [], numbers: [], shapes: [], slots: [] };
}

function tagged(place: number, tag: number): number {
  return (place << BITS) | tag;
}

/** The number of a value, and where it is new, what is done with it. */
function numbered<Value>(numbers: Map<Value, number>, value: Value, isNew: () => void): number {
  const there = numbers.get(value);
  if (there !== undefined) return there;
  isNew();
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

function append<Member>(to: Member[], members: readonly Member[]): void {
  for (const member of members) to.push(member);
}

function mapOf(members: readonly unknown[]): Map<unknown, unknown> {
  return new Map(Array.from({ length: members.length / 2 }, (_, at) => [members[2 * at], members[2 * at + 1]]));
}
