/** How long Excel is waited for, in milliseconds, and how often it is asked meanwhile. */
const PATIENCE = 3000;
const PAUSE = 100;

/**
 * Lets Excel finish what it is calculating by itself before anything is read, so that no figure is read that changes
 * the moment after. Under manual calculation nothing would come of waiting. Costs a round trip only where Excel is not
 * done.
 */
export async function letCalculationEnd(context: Excel.RequestContext): Promise<void> {
  const { application } = context;
  if (application.calculationMode === "Manual") return;
  for (let waited = 0; !isCalculated(application) && waited < PATIENCE; waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    application.load("calculationState");
    await context.sync();
  }
}

/** True where every formula shows its result; the state must have been loaded. */
export function isCalculated({ calculationState }: Excel.Application): boolean {
  return calculationState === "Done";
}
