import { type MomentName, type ServiceParts, startService } from './service';

/** A service in a process of its own that ends without a word (SIGKILL) at the moment that it is told. */
const { SERVICE = '', MOMENT } = process.env;

void startService(
  JSON.parse(SERVICE) as ServiceParts,
  {},
  { [MOMENT as MomentName]: () => process.kill(process.pid, 'SIGKILL') },
);
