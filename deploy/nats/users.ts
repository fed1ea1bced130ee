import { writeFileSync } from 'node:fs';
import { adminPermissions, natsAuthorization, natsPermissions } from '@la-chan/messaging';
import { z } from 'zod';
import { DirectoryEnvironment, participants } from './participants';

const environment = DirectoryEnvironment.extend({ PROVISIONER_KEY: z.string().startsWith('U') }).parse(process.env);
const file = z.string({ error: 'Usage: users FILE' }).parse(process.argv[2]);

writeFileSync(
  file,
  natsAuthorization([
    { nkey: environment.PROVISIONER_KEY, permissions: adminPermissions() },
    ...participants(environment).flatMap(({ agency: id, app, busKey }) =>
      busKey === undefined ? [] : { nkey: busKey, permissions: natsPermissions({ id, app }) },
    ),
  ]),
);
