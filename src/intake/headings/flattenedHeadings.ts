import type { Heading } from "../recognition/heading";

/**
 * Signs by which a program lays the rows of a heading into one cell: 在校生数>合计, 在校生数_合计. A ，or 、 is none of them, and
 * neither is a dash between digits (36-40人).
 */
const SIGNS: readonly RegExp[] = [/[>＞→›»]/u, /_/u, /[|｜¦]/u, /\\/u, /[/／]/u, /(?<!\d)[-－—–―]|[-－—–―](?!\d)/u];

/** So many headings with the sign make it one of a program and not of a word. */
const LEAST = 4;
const LONGEST = 200;

/**
 * Headings of several rows that stand in one cell each, parted at the sign between them as though they still stood one
 * above the other; all others as they are. A sign is one only where at least four headings of one row hold it and most
 * of them share what stands above it with another, so that 体育/音乐教师数 stays one label.
 * @example 在校生数>合计, 在校生数>#女, 班数>合计, 班数>25人及以下 → [在校生数, 合计], [在校生数, #女] …
 */
export function partedHeadings(headings: readonly Heading[]): readonly Heading[] {
  const sign = SIGNS.find((one) => isSign(headings, one));
  return sign === undefined
    ? headings
    : headings.map((heading) => {
        const parts = partsBy(heading, sign);
        return parts.length > 1 ? { ...heading, parts } : heading;
      });
}

function isSign(headings: readonly Heading[], sign: RegExp): boolean {
  const parted = headings.map((heading) => partsBy(heading, sign)).filter(({ length }) => length > 1);
  if (parted.length < LEAST) return false;
  const above = new Map<string, number>();
  for (const [first = ""] of parted) above.set(first, (above.get(first) ?? 0) + 1);
  const shared = parted.filter(([first = ""]) => (above.get(first) ?? 0) > 1);
  return shared.length * 2 > parted.length;
}

/** Headings with rows of their own need no sign. */
function partsBy({ parts }: Heading, sign: RegExp): string[] {
  const [only = ""] = parts;
  if (parts.length !== 1 || only.length > LONGEST) return [...parts];
  const pieces = only
    .split(sign)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  return pieces.length > 1 ? pieces : [only];
}
