/** A formula as a tree. */
export type Node =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "range"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "operation"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "negation"; readonly of: Node }
  | { readonly kind: "percent"; readonly of: Node }
  /** An argument that was left out between its commas. */
  | { readonly kind: "missing" };

const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/u,
    /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/u,
    /[\p{L}_][\p{L}\p{N}_.]*\[[^[\]]+\]/u,
    /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/u,
    /[\p{L}_][\p{L}\p{N}_.]*/u,
    /<=|>=|<>|[-+*/^&=<>(),%]/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "uy",
);

const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads a formula without "=". @throws Error where the test Excel cannot read it */
export function parseFormula(text: string): Node {
  const parser = new Parser(tokensOf(text), text);
  return parser.whole();
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = text.trim();
  for (let at = 0; at < trimmed.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at + (/^\s*/.exec(trimmed.slice(at))?.[0].length ?? 0);
    const match = TOKEN.exec(trimmed);
    if (match === null)
      throw new Error(`the test Excel cannot read the formula ${text} at ${trimmed.slice(at, at + 20)}`);
    tokens.push(match[0]);
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly text: string,
  ) {}

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) this.fail();
    return node;
  }

  private level(depth: number): Node {
    const signs = LEVELS[depth];
    if (signs === undefined) return this.unary();
    let left = this.level(depth + 1);
    while (signs.includes(this.peek()))
      left = { kind: "operation", sign: this.take(), left, right: this.level(depth + 1) };
    return left;
  }

  /** Excel's sign binds more strongly than its power: -2^2 is 4. */
  private unary(): Node {
    if (this.peek() === "-") {
      this.take();
      return { kind: "negation", of: this.unary() };
    }
    if (this.peek() === "+") this.take();
    let node = this.atom();
    while (this.peek() === "%") {
      this.take();
      node = { kind: "percent", of: node };
    }
    return node;
  }

  private atom(): Node {
    const token = this.take();
    if (token === "(") return this.closed(this.level(0));
    if (token.startsWith('"')) return { kind: "literal", value: token.slice(1, -1).replaceAll('""', '"') };
    if (token.endsWith("!"))
      return {
        kind: "range",
        sheet: token
          .slice(0, -1)
          .replace(/^'(.*)'$/, "$1")
          .replaceAll("''", "'"),
        address: this.take(),
      };
    if (token.endsWith("]"))
      return {
        kind: "column",
        table: token.slice(0, token.indexOf("[")),
        column: token.slice(token.indexOf("[") + 1, -1),
      };
    if (/^\d/.test(token)) return { kind: "literal", value: Number(token) };
    if (this.peek() === "(") return this.call(token);
    if (/^(TRUE|FALSE)$/i.test(token)) return { kind: "literal", value: token.toUpperCase() === "TRUE" };
    if (/^\$?[A-Za-z]{1,3}\$?\d/.test(token)) return { kind: "range", sheet: null, address: token };
    return this.fail();
  }

  private call(name: string): Node {
    this.take();
    if (this.peek() === ")") {
      this.take();
      return { kind: "call", name: name.toUpperCase(), args: [] };
    }
    const args = [this.argument()];
    while (this.peek() === ",") {
      this.take();
      args.push(this.argument());
    }
    return this.closed({ kind: "call", name: name.toUpperCase(), args });
  }

  private argument(): Node {
    return this.peek() === "," || this.peek() === ")" ? { kind: "missing" } : this.level(0);
  }

  private closed(node: Node): Node {
    return this.take() === ")" ? node : this.fail();
  }

  private peek(): string {
    return this.tokens[this.at] ?? "";
  }

  private take(): string {
    return this.tokens[this.at++] ?? this.fail();
  }

  private fail(): never {
    throw new Error(`the test Excel cannot read the formula ${this.text}`);
  }
}
