/** The build hands style sheets over as text. */
declare module '*.css' {
  const css: string;
  export default css;
}
