import { z } from 'zod';
import { ensureDatabase } from '../local/servers';

const { DATABASE_ADMIN_URL, DATABASE_OWNER_URL, DATABASE_URL, DATABASE_RELAY_URL } = z
  .object({
    /** Of a user that may make databases and roles. */
    DATABASE_ADMIN_URL: z.url(),
    DATABASE_OWNER_URL: z.url(),
    DATABASE_URL: z.url(),
    DATABASE_RELAY_URL: z.url(),
  })
  .parse(process.env);

const passwordIn = (url: string): string => decodeURIComponent(new URL(url).password);

void ensureDatabase(DATABASE_ADMIN_URL, new URL(DATABASE_URL).pathname.slice(1), {
  owner: passwordIn(DATABASE_OWNER_URL),
  runtime: passwordIn(DATABASE_URL),
  relay: passwordIn(DATABASE_RELAY_URL),
});
