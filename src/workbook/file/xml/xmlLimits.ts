import { WorkbookError } from "../../port";

/** Spreadsheets nest a dozen elements, drawings some more; a parser looks through all open ones at every new one. */
const MOST_DEPTH = 256;
const MOST_ATTRIBUTES = 1000;
/**
 * Of a part that is held as a tree, elements counted thrice for what they take. Styles are the largest of them: 65,490
 * formats, the most that Excel has, with three elements and a dozen attributes each.
 */
const MOST_OF_TREE = 1_500_000;
const ELEMENT = 3;

/** Keeps a small part from taking hours or gigabytes by how it is built. */
export class XmlLimits {
  private depth = 0;
  private attributes = 0;
  private size = 0;

  /** @param part for the error */
  constructor(private readonly part: string) {}

  /** An attribute was read of an element that is not yet open. @throws WorkbookError tooIntricate */
  attribute(): void {
    this.attributes += 1;
    this.size += 1;
    if (this.attributes > MOST_ATTRIBUTES) this.refuse();
  }

  /** @throws WorkbookError tooIntricate */
  open(): void {
    this.attributes = 0;
    this.depth += 1;
    this.size += ELEMENT;
    if (this.depth > MOST_DEPTH) this.refuse();
  }

  close(): void {
    this.depth -= 1;
  }

  /** For a part that is held as a tree. @throws WorkbookError tooIntricate */
  checkTree(): void {
    if (this.size > MOST_OF_TREE) this.refuse();
  }

  private refuse(): never {
    throw new WorkbookError({ code: "tooIntricate", part: this.part });
  }
}
