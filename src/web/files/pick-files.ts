const WORKBOOK = '.xlsx,.xlsm';
const TEXT = '.csv,.tsv,.txt';

/** The browser's own file picker; empty: nothing was chosen. */
export function pickFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = `${WORKBOOK},${TEXT}`;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
