import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedurePages } from './procedures';

for (const [file, text] of Object.entries(procedurePages())) writeFileSync(join(__dirname, '..', '..', file), text);
