import { App } from '@la-chan/platform';
import { AssistanceRequest1717000000000 } from './migrations/assistance-request.migration';

@App({ migrations: [AssistanceRequest1717000000000] })
export class AppModule {}
