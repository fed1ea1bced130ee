import { App } from '@la-chan/platform';
import { Preference1717000000000 } from './migrations/preference.migration';

@App({ migrations: [Preference1717000000000] })
export class AppModule {}
