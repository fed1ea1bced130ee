import { App } from '@la-chan/platform';
import { Ledger1716000100000 } from './migrations/ledger.migration';

@App({ migrations: [Ledger1716000100000] })
export class AppModule {}
