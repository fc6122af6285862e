/** A name of a workbook that stands for a formula. */
export interface NamedFormula {
  readonly name: string;
  /** As the file writes it, without the equals sign. */
  readonly formula: string;
}

/**
 * LTV_FORMULA and NPS as Excel 365 works them out by itself, for workbooks that travel without the add-in. The prefixes are the
 * file format's: `_xlpm` a parameter, `_xlop` one that may be left out, `_xlfn` a function newer than the format.
 */
export const lambdas: readonly NamedFormula[] = [
  {
    name: 'LTV_FORMULA',
    formula: '_xlfn.LAMBDA(_xlpm.order_value,_xlpm.orders_per_year,_xlpm.years,_xlop.margin,_xlop.cac,'
      + '_xlpm.order_value*_xlpm.orders_per_year*_xlpm.years*IF(_xlfn.ISOMITTED(_xlpm.margin),1,_xlpm.margin)-IF(_xlfn.ISOMITTED(_xlpm.cac),0,_xlpm.cac))',
  },
  { name: 'NPS', formula: '_xlfn.LAMBDA(_xlpm.scores,100*(COUNTIF(_xlpm.scores,">=9")-COUNTIF(_xlpm.scores,"<=6"))/COUNT(_xlpm.scores))' },
];
