import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a test may change in a saved run: any part of it. */
export type LogJson = Record<string, unknown>;

/** The packed run that this browser keeps; null when it keeps none. */
export async function storedRun(page: Page): Promise<LogJson | null> {
  const packed = await page.evaluate(readPacked);
  return packed === null ? null : JSON.parse(unpacked(Buffer.from(packed, 'base64')));
}

/** Puts something else in the place of the stored run. */
export async function replaceStoredRun(page: Page, content: Buffer): Promise<void> {
  await page.evaluate(writePacked, content.toString('base64'));
}

/** A run as it lies in a file. */
export const pack = (log: unknown): Buffer => gzipSync(JSON.stringify(log));

/** The text in a packed run. */
export const unpacked = (packed: Buffer): string => gunzipSync(packed).toString();

async function readPacked(): Promise<string | null> {
  const run = await new Promise<{ packed: Blob } | undefined>((resolve, reject) => {
    const opened = indexedDB.open('clinic-day');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const asked = opened.result.transaction('saves').objectStore('saves').get('run');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    };
  });
  if (run === undefined) return null;
  const bytes = new Uint8Array(await run.packed.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function writePacked(content: string): Promise<void> {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  await new Promise<void>((resolve, reject) => {
    const opened = indexedDB.open('clinic-day');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const saves = opened.result.transaction('saves', 'readwrite').objectStore('saves');
      const asked = saves.get('run');
      asked.onsuccess = () => {
        const put = saves.put({ ...asked.result, packed: new Blob([bytes]) }, 'run');
        put.onsuccess = () => resolve();
        put.onerror = () => reject(put.error);
      };
      asked.onerror = () => reject(asked.error);
    };
  });
}
