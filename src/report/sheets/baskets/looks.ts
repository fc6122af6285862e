/** Yen more or less. */
export const SIGNED_YEN = '+"¥"#,##0;-"¥"#,##0;"¥"0';
