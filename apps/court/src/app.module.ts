import { App } from '@la-chan/platform';
import { Trial1717000000000 } from './migrations/trial.migration';

@App({ migrations: [Trial1717000000000] })
export class AppModule {}
