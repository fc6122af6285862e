/** Work that lets the page breathe: `breathe` returns at once until `milliseconds` have passed, then waits a turn of the event loop. */
export function timeSlices(milliseconds: number): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < milliseconds) return null;
    return turn().then(() => {
      began = performance.now();
    });
  };
}

/** A message comes back sooner than a timer, which browsers hold back for 4 ms. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
