/** Functions that came after Excel 2007: files mark them, so that an older Excel knows what it does not know. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': [
    'ACOT', 'ACOTH', 'AGGREGATE', 'ARABIC', 'ARRAYTOTEXT', 'BASE', 'BETA.DIST', 'BETA.INV', 'BINOM.DIST', 'BINOM.INV',
    'BITAND', 'BITLSHIFT', 'BITOR', 'BITRSHIFT', 'BITXOR', 'BYCOL', 'BYROW', 'CEILING.MATH', 'CHISQ.DIST', 'CHISQ.INV',
    'CHISQ.TEST', 'CHOOSECOLS', 'CHOOSEROWS', 'COMBINA', 'CONCAT', 'CONFIDENCE.NORM', 'CONFIDENCE.T', 'COT', 'COTH',
    'COVARIANCE.P', 'COVARIANCE.S', 'CSC', 'DAYS', 'DECIMAL', 'DROP', 'ENCODEURL', 'EXPAND', 'EXPON.DIST', 'F.DIST', 'F.INV',
    'F.TEST', 'FILTERXML', 'FLOOR.MATH', 'FORECAST.ETS', 'FORECAST.LINEAR', 'FORMULATEXT', 'GAMMA', 'GAMMA.DIST',
    'GAMMA.INV', 'GAUSS', 'GROUPBY', 'HSTACK', 'IFNA', 'IFS', 'IMAGE', 'ISFORMULA', 'ISOMITTED', 'ISOWEEKNUM', 'LAMBDA',
    'LET', 'LOGNORM.DIST', 'LOGNORM.INV', 'MAKEARRAY', 'MAP', 'MAXIFS', 'MINIFS', 'MODE.MULT', 'MODE.SNGL', 'MUNIT',
    'NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'NUMBERVALUE', 'PDURATION', 'PERCENTILE.EXC', 'PERCENTILE.INC',
    'PERCENTOF', 'PERCENTRANK.EXC', 'PERCENTRANK.INC', 'PERMUTATIONA', 'PHI', 'PIVOTBY', 'POISSON.DIST', 'QUARTILE.EXC',
    'QUARTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'REDUCE', 'REGEXEXTRACT', 'REGEXREPLACE', 'REGEXTEST', 'RRI', 'SCAN',
    'SEC', 'SEQUENCE', 'SHEET', 'SHEETS', 'SKEW.P', 'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'T.DIST', 'T.INV', 'T.TEST',
    'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'TRIMRANGE', 'UNICHAR', 'UNICODE',
    'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S', 'VSTACK', 'WEBSERVICE', 'WEIBULL.DIST', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP',
    'XMATCH', 'XOR', 'Z.TEST',
  ],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries(MARKED).flatMap(([mark, names]) => names.map((name): [string, string] => [name, mark])),
);

/** The mark that a file puts before a function; '' for those that every Excel knows. */
export function functionMark(name: string): string {
  return MARKS.get(name.toUpperCase()) ?? '';
}
