import type { Book } from "./book/book";

/** Calculates what was entered since the last request. */
export function calculate(book: Book): void {
  book.formulas.clear();
}
