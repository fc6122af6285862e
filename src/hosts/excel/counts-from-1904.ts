/** Days of 2000-01-01 in a workbook that counts from 1904; from 1900 it is 36526. Excel tells by no other way. */
const NEW_YEAR_2000 = 35_064;

export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  await context.sync();
  return day.value === NEW_YEAR_2000;
}
