import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import type { OrderColumns } from '../order-columns.ts';
import type { RivalResult } from './rival-result.ts';

const CHUNK = 2048;

/** Quintiles by NTILE: the cheapest way DuckDB has, though it scores equal values unequally, which ours does not. */
const scoring = `
  CREATE OR REPLACE TABLE scores AS
  WITH customer AS (
    SELECT person, max(day) AS last, count(DISTINCT order_code) AS frequency, sum(amount) AS monetary FROM lines GROUP BY person
  )
  SELECT person, last, frequency, monetary,
    ntile(5) OVER (ORDER BY last) AS r, ntile(5) OVER (ORDER BY frequency) AS f, ntile(5) OVER (ORDER BY monetary) AS m
  FROM customer`;

/**
 * RFM by DuckDB in memory on one thread, several times over the same table. Loading the columns is not timed; grouping,
 * scoring and keeping the result as a table are.
 */
export async function duckdbRfm(columns: OrderColumns, runs = 5): Promise<RivalResult> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run('PRAGMA threads=1');
    await load(connection, columns);
    const milliseconds: number[] = [];
    await connection.run(scoring);
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await connection.run(scoring);
      milliseconds.push(performance.now() - start);
    }
    const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM scores');
    return { rival: 'DuckDB', milliseconds, people: Number(reader.getRows()[0]?.[0] ?? 0) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(connection: DuckDBConnection, { orderCode, personCode, day, amount, lines }: OrderColumns): Promise<void> {
  await connection.run('CREATE TABLE lines (order_code INTEGER, person INTEGER, day INTEGER, amount DOUBLE)');
  const appender = await connection.createAppender('lines');
  for (let from = 0; from < lines; from += CHUNK) {
    const to = Math.min(from + CHUNK, lines);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, DOUBLE], to - from);
    for (const [at, column] of [orderCode, personCode, day, amount].entries()) chunk.setColumnValues(at, Array.from(column.subarray(from, to)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
