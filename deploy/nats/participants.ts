import { readFileSync } from 'node:fs';
import { Directory, type DirectoryEntry } from '@la-chan/messaging';
import { z } from 'zod';

/** Where the directory is and who vouches for it, as the services are told. */
export const DirectoryEnvironment = z.object({ DIRECTORY_FILE: z.string().min(1), ROOT_KEY: z.string().min(1) });

/** The agencies that the root key vouches for now. */
export function participants({ DIRECTORY_FILE, ROOT_KEY }: z.infer<typeof DirectoryEnvironment>): DirectoryEntry[] {
  const entries = z.array(z.unknown()).parse(JSON.parse(readFileSync(DIRECTORY_FILE, 'utf8')));
  const directory = new Directory(ROOT_KEY, entries);
  for (const { reason } of directory.refused) console.error(`an entry of the directory is refused: ${reason}`);
  const now = new Date().toISOString();
  return directory.agencies().flatMap((agency) => directory.agency(agency, now) ?? []);
}
