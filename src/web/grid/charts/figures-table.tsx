import type { CSSProperties, JSX } from 'react';
import type { Figures } from './figures.ts';

/** Out of sight, but read aloud. */
const HIDDEN: CSSProperties = { position: 'absolute', width: 1, height: 1, margin: -1, padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', border: 0 };

/** A chart's figures for those who do not see it. */
export function FiguresTable({ figures: { categories, series }, caption, text }: { readonly figures: Figures; readonly caption: string; readonly text: (value: number) => string }): JSX.Element {
  return (
    <div style={HIDDEN}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {series.map(({ name }, index) => <th key={index} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, at) => (
            <tr key={at}>
              <th scope="row">{category}</th>
              {series.map(({ values }, index) => {
                const value = values[at] ?? null;
                return <td key={index}>{value === null ? '–' : text(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
