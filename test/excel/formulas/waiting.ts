/** Thrown where a formula cannot be calculated before the page has answered. */
export class Waiting extends Error {
  constructor() {
    super("a worksheet function has not answered yet");
    this.name = "Waiting";
  }
}
