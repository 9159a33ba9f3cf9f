import type { AnyExtension } from './open-x';
import { openOwn } from './own-page';

/** Reads a table of the extension's database, through one of its own pages. */
export async function readTable<Row>(extension: AnyExtension, table: string): Promise<Row[]> {
  const page = await openOwn(extension, 'welcome');
  try {
    return (await page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('gap-monitor');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction(name).objectStore(name).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              database.close();
              resolve(reading.result);
            };
          };
        }),
      table,
    )) as Row[];
  } finally {
    await page.close();
  }
}

/** Polls until a table satisfies; returns its rows. */
export async function untilTable<Row>(extension: AnyExtension, table: string, satisfied: (rows: Row[]) => boolean, within = 8000): Promise<Row[]> {
  const end = Date.now() + within;
  let rows: Row[] = [];
  while (Date.now() < end) {
    rows = await readTable<Row>(extension, table);
    if (satisfied(rows)) return rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${table} never got there: ${JSON.stringify(rows)}`);
}
