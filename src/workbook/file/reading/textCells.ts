import { textCell, type Cell } from "../../../model/tables/cell";

/**
 * So many texts are remembered: those of a sheet that repeat stand near each other, as the names of a row's school do.
 */
const REMEMBERED = 16_384;
/** From so many characters on, engines keep a part of a longer text as a view on it. */
const SHORTEST_VIEW = 13;

/**
 * Cells of texts that stand in their places themselves: one cell for all places with the same text, as shared strings
 * have it. The shortfalls of a large county say each text five times.
 */
export class TextCells {
  private readonly known = new Map<string, Cell>();

  of(text: string): Cell {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const own = ownText(text);
    const cell = textCell(own);
    this.known.set(own, cell);
    return cell;
  }
}

/**
 * The same text by itself: a view on the part that it was read from would keep all of that in memory, tags and numbers
 * included. As the name of a property it is held once, and whole.
 */
export function ownText(text: string): string {
  if (text.length < SHORTEST_VIEW) return text;
  return Object.keys({ [text]: true })[0] ?? text;
}
