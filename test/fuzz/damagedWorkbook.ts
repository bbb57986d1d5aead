import { strFromU8, strToU8, unzipSync } from "fflate";
import { packXlsx } from "../fixtures/xlsxBuilder";
import { randomSheets, workbookOf } from "./randomTables";
import type { SeededRandom } from "./seededRandom";

type Parts = Record<string, Uint8Array>;

const NUMBERS = [
  "-1",
  "0",
  "1e308",
  "NaN",
  "99999999999999999999",
  "1048577",
  "XFD1048576",
  "A0",
  "A1:XFD1048576",
  "ZZZ1",
  "",
];
const TEXTS = [
  "=cmd|'/c calc'!A0",
  "&#x0;",
  "&#xFFFE;",
  "&bomb;",
  "]]>",
  "\u202e达标",
  ":".repeat(32_767),
  "_x0000_",
  "９".repeat(400),
  "<![CDATA[<c r='A1'/>]]>",
];
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY bomb "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

/** A workbook that a program, a transfer or an enemy has spoiled in one to four ways. */
export function damagedWorkbook(random: SeededRandom): Uint8Array {
  const whole = workbookOf(randomSheets(random));
  if (random.oneIn(4)) return damagedBytes(random, whole);
  let parts: Parts = unzipSync(whole);
  for (let times = random.between(1, 4); times > 0; times--) parts = random.pick(DAMAGES)(random, parts);
  return packXlsx(parts);
}

function damagedBytes(random: SeededRandom, whole: Uint8Array): Uint8Array {
  if (random.oneIn(3)) return whole.subarray(0, random.below(whole.length));
  const bytes = whole.slice();
  for (let times = random.between(1, 20); times > 0; times--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

const DAMAGES: readonly ((random: SeededRandom, parts: Parts) => Parts)[] = [
  (random, parts) => {
    const lost = random.pick(Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== lost));
  },
  (random, parts) => ({ ...parts, [random.pick(Object.keys(parts))]: random.pick(Object.values(parts)) }),
  inText((random, text) => cutOut(random, text, random.between(1, 200))),
  inText((random, text) => text.slice(0, random.below(text.length))),
  inText((random, text) => repeated(random, text)),
  inText((_random, text) => text.replace(/(<[^>]*>)/, `$1${DOCTYPE}`)),
  inText((random, text) => (random.oneIn(2) ? DOCTYPE + text : text.replace(/^<\?xml[^>]*\?>/, ""))),
  inText((random, text) => `${"<a>".repeat(random.between(1, 3000))}${text}`),
  inText((random, text) => atRandom(random, text, /"[^"]*"/g, () => `"${random.pick(NUMBERS)}"`)),
  inText((random, text) =>
    atRandom(random, text, /<v>[^<]*<\/v>/g, () => `<v>${random.pick([...NUMBERS, ...TEXTS])}</v>`),
  ),
  inText((random, text) => atRandom(random, text, /<t>[^<]*<\/t>/g, () => `<t>${random.pick(TEXTS)}</t>`)),
  inText((random, text) =>
    atRandom(random, text, /<\/?[a-zA-Z]+/g, (tag) =>
      random.pick([tag.replace("<", "<x:"), tag.toUpperCase(), `${tag}x`]),
    ),
  ),
  inText((random, text) => atRandom(random, text, / [a-zA-Z:]+="/g, (start) => `${start.slice(0, -2)}2="`)),
  inText((random, text) =>
    atRandom(
      random,
      text,
      /<c [^>]*>/g,
      () =>
        `<c r="${random.pick(["XFD1048576", "A1", "B2", "A1048576"])}" t="${random.pick(["s", "n", "e", "b", "d", "str", "x"])}">`,
    ),
  ),
];

function inText(change: (random: SeededRandom, text: string) => string): (random: SeededRandom, parts: Parts) => Parts {
  return (random, parts) => {
    const names = Object.keys(parts);
    if (names.length === 0) return parts;
    const name = random.pick(names);
    return { ...parts, [name]: strToU8(change(random, strFromU8(parts[name] ?? new Uint8Array()))) };
  };
}

function cutOut(random: SeededRandom, text: string, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function repeated(random: SeededRandom, text: string): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.between(1, 300));
  return text.slice(0, to) + text.slice(from, to).repeat(random.between(1, 20)) + text.slice(to);
}

/** One of the places where a pattern matches, changed. */
function atRandom(random: SeededRandom, text: string, pattern: RegExp, change: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + change(found) + text.slice(index + found.length);
}
