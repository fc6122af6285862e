const TRIES = 5;
const FIRST_WAIT = 100;

/** Tries a few times, with waits that double: the user may just be leaving a cell, or the line be coming back. */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1, wait = FIRST_WAIT; ; tries++, wait *= 2) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
