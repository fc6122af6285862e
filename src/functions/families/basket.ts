import { fold } from '../../inputs/fold.ts';
import { productPairs } from '../../measures/basket/pairs.ts';
import { Dictionary } from '../../shared/dictionary.ts';
import { columnsOf, isBlank } from '../arguments/columns.ts';
import { numberFrom } from '../arguments/numbers.ts';
import { column, type FunctionDefinition, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

export const basket: readonly FunctionDefinition[] = [
  {
    name: 'BASKET',
    parameters: [range('orders'), range('products'), optional('min_count')],
    example: {
      formula: '=BASKET(A2:A6,E2:E6)',
      values: [column('0001', '0001', '0002', '0002', '0003'), column('化粧水', 'クリーム', '化粧水', 'クリーム', '化粧水')],
      result: [['商品', '一緒に', '回数', '支持度', '信頼度', 'リフト'], ['クリーム', '化粧水', 2, 0.6667, 1, 1]],
    },
    run([orders, products, minCount], say) {
      const [orderCells, productCells] = columnsOf({ orders, products });
      const [numbers, names] = [new Dictionary(), new Dictionary()];
      const [orderCodes, productCodes]: [number[], number[]] = [[], []];
      orderCells?.cells.forEach((order, at) => {
        const product = productCells?.cells[at] ?? null;
        if (isBlank(order) || isBlank(product)) return;
        orderCodes.push(numbers.code(fold(String(order))));
        productCodes.push(names.code(fold(String(product))));
      });
      if (orderCodes.length === 0) throw new FunctionError('#DIV/0!', 'nobody');
      const pairs = productPairs(orderCodes, productCodes, numberFrom(minCount, 'min_count', 2, { least: 1, whole: true }));
      if (pairs.length === 0) throw new FunctionError('#N/A', 'noPairs');
      return [
        [say('table.product'), say('table.with'), say('table.count'), say('table.support'), say('table.confidence'), say('table.basketLift')],
        ...pairs.map(({ from, to, count, support, confidence, lift }) => [names.texts[from] ?? '', names.texts[to] ?? '', count, support, confidence, lift]),
      ];
    },
  },
];
