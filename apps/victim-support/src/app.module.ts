import { App } from '@la-chan/platform';
import { Victim1717000000000 } from './migrations/victim.migration';

@App({ migrations: [Victim1717000000000] })
export class AppModule {}
