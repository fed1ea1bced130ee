import { App } from '@la-chan/platform';
import { Campaign1717000000000 } from './migrations/campaign.migration';

@App({ migrations: [Campaign1717000000000] })
export class AppModule {}
