import {
  ArrayValueObject, BaseFunction, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../shared/cell.ts';
import type { GridFunction } from './grid-function.ts';

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((each) => [each, each]));

/** One of our functions as the grid's engine runs it. Not as what the library calls a custom function: those get a 0 for a blank cell. */
export class GridExecutor extends BaseFunction {
  readonly #own: GridFunction;

  constructor(own: GridFunction) {
    super(own.name);
    this.#own = own;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return shown(this.#own.call(variants.map(given)));
    } catch (error) {
      const code = error instanceof Error ? error.message : '';
      return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
    }
  }
}

function given(variant: BaseValueObject): CellValue | CellValue[][] {
  if (!(variant instanceof ArrayValueObject)) return cellOf(variant);
  return variant.getArrayValue().map((row) => row.map((cell) => (cell == null ? null : cellOf(cell))));
}

function cellOf(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  return value instanceof ErrorValueObject ? value.getErrorType() : value.getValue();
}

function shown(result: CellValue | CellValue[][]): BaseValueObject {
  if (!Array.isArray(result)) return valueOf(result);
  return ArrayValueObject.create({ calculateValueList: result.map((row) => row.map(valueOf)), rowCount: result.length, columnCount: result[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1 });
}

function valueOf(cell: CellValue): BaseValueObject {
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  // As it is: the library would make a number of 0001.
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return cell === null ? NullValueObject.create() : BooleanValueObject.create(cell);
}
