import type { DayName } from './days';

interface Asked {
  readonly replay?: { readonly day: DayName; readonly seed: number; readonly path: string };
  readonly others?: { readonly seed: number; readonly histories: number };
}

/** What `npm run simulate:messaging` asks for instead of the same histories as always. */
export const asked = (globalThis as { simulation?: Asked }).simulation ?? {};
