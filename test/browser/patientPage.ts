import type { BrowserContext, Page } from "playwright-core";

/** A machine that has much else to do takes its time, in milliseconds; jest waits for longer. */
const PATIENCE = 100_000;

/** A page that is waited for, and in which what would move without end stands still. */
export async function patientPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(holdEndlessMotion);
  return page;
}

/** Runs in the page: what moves without end is drawn sixty times a second, and no test looks at it. */
function holdEndlessMotion(): void {
  const { animate } = Element.prototype;
  Element.prototype.animate = function (this: Element, ...given: Parameters<typeof animate>) {
    const animation = animate.apply(this, given);
    if (animation.effect?.getTiming().iterations === Infinity) animation.pause();
    return animation;
  };
}
