/** What to know before trusting a forecast. */
export type Warning =
  /** Months ahead, 1 to 12, that were much busier than the others: the forecast knows no seasons. */
  | { readonly code: 'season'; readonly months: readonly number[] }
  | { readonly code:
    /** Less than a year of purchases: whether there are seasons cannot be told. */
    | 'season-unknown'
    /** Too small for any forecast. */
    | 'few-customers' | 'few-repeaters'
    /** Nothing to test the methods by: MBG/NBD is used untested. */
    | 'untested'
    /** A rule of thumb predicted better than the models. */
    | 'models-beaten'
    /** The best method missed by more than chance explains. */
    | 'missed-in-backtest'
    /** The horizon is longer than the shop has been watched. */
    | 'horizon-beyond-history'
    /** The horizon was cut to ten years. */
    | 'horizon-cut'
    /** Customers buy by the calendar: Kaplan–Meier and sBG fit better. */
    | 'regular-gaps'
    | 'no-sign-of-leaving'
    /** The parameters cannot be told from these customers. */
    | 'parameters-uncertain'
    /** Everybody's orders are of one amount. */
    | 'constant-spend'
    /** Amounts vary too wildly for a mean by customer: the mean of all stands for each. */
    | 'spend-without-mean'
    /** No repeat purchase was paid for. */
    | 'nobody-paid'
    /** Who buys more often also pays more (or less) per order, which the model takes for unrelated. */
    | 'spend-follows-frequency' };
