/** Work that lets the page breathe: `breathe` returns at once until `milliseconds` have passed, then lets everybody else have their turn. */
export function timeSlices(milliseconds: number): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < milliseconds) return null;
    return new Promise((resolve) => setTimeout(resolve, 0)).then(() => {
      began = performance.now();
    });
  };
}
