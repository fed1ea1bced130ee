import { readFileSync, writeFileSync } from 'node:fs';
import { Directory } from '@la-chan/messaging';
import { z } from 'zod';

/** Where the directory is and who vouches for it, as the services are told. */
export const DirectoryEnvironment = z.object({
  DIRECTORY_FILE: z.string().min(1),
  ROOT_KEY: z.string().min(1),
  /** Written after each round: its age tells a probe that the rounds go on, its text how the last one went. */
  ROUND_FILE: z.string().min(1).optional(),
});

/** The directory as it is written now; what the root key has not signed counts for nothing. */
export function directoryIn({ DIRECTORY_FILE, ROOT_KEY }: z.infer<typeof DirectoryEnvironment>): Directory {
  const entries = z.array(z.unknown()).parse(JSON.parse(readFileSync(DIRECTORY_FILE, 'utf8')));
  const directory = new Directory(ROOT_KEY, entries);
  for (const { reason } of directory.refused) console.error(`an entry of the directory is refused: ${reason}`);
  return directory;
}

export function endRound({ ROUND_FILE }: z.infer<typeof DirectoryEnvironment>, state: string): void {
  if (ROUND_FILE !== undefined) writeFileSync(ROUND_FILE, `${state}\n`);
}
