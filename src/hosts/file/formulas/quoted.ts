/** What no reference and no function can stand in: texts, quoted sheet names, and brackets within brackets. */
export const QUOTED = /"[^"]*"|'[^']*'|\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]/su.source;
