import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { OrderColumns } from '../order-columns.ts';
import type { RivalResult } from './rival-result.ts';

const CHUNK = 2048;
const LOADS = 3;

/** Quintiles by NTILE: the cheapest way DuckDB has, though it scores equal values unequally, which ours does not. */
const scoring = `
  CREATE OR REPLACE TABLE scores AS
  WITH customer AS (
    SELECT person, max(day) AS last, count(DISTINCT order_code) AS frequency, sum(amount) AS monetary FROM lines GROUP BY person
  )
  SELECT person, last, frequency, monetary,
    ntile(5) OVER (ORDER BY last) AS r, ntile(5) OVER (ORDER BY frequency) AS f, ntile(5) OVER (ORDER BY monetary) AS m
  FROM customer`;

/** What order and person are when the table begins: our codes, or the texts that stand in a shop's file. */
export type Keys = 'codes' | 'texts';

/**
 * RFM by DuckDB in memory on one thread: bringing our columns into a table by its fastest way in, its appender, and then
 * grouping, scoring and keeping the result as a table. Both are timed, each for itself.
 */
export async function duckdbRfm(columns: OrderColumns, keys: Keys, runs = 5): Promise<RivalResult> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run('PRAGMA threads=1');
    const loading: number[] = [];
    for (let run = 0; run < LOADS; run++) {
      const start = performance.now();
      await load(connection, columns, keys);
      loading.push(performance.now() - start);
    }
    const milliseconds: number[] = [];
    await connection.run(scoring);
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await connection.run(scoring);
      milliseconds.push(performance.now() - start);
    }
    const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM scores');
    return { rival: `DuckDB, ${keys}`, loading, milliseconds, people: Number(reader.getRows()[0]?.[0] ?? 0) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(connection: DuckDBConnection, { orderCode, personCode, day, amount, lines }: OrderColumns, keys: Keys): Promise<void> {
  const key = keys === 'codes' ? INTEGER : VARCHAR;
  await connection.run(`CREATE OR REPLACE TABLE lines (order_code ${key.toString()}, person ${key.toString()}, day INTEGER, amount DOUBLE)`);
  const appender = await connection.createAppender('lines');
  for (let from = 0; from < lines; from += CHUNK) {
    const to = Math.min(from + CHUNK, lines);
    const chunk = DuckDBDataChunk.create([key, key, INTEGER, DOUBLE], to - from);
    const keyed = (column: Int32Array, prefix: string): (number | string)[] => Array.from(column.subarray(from, to), (code) => (keys === 'codes' ? code : `${prefix}${String(10_000_000 + code)}`));
    chunk.setColumnValues(0, keyed(orderCode, 'B'));
    chunk.setColumnValues(1, keyed(personCode, 'M'));
    chunk.setColumnValues(2, Array.from(day.subarray(from, to)));
    chunk.setColumnValues(3, Array.from(amount.subarray(from, to)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
