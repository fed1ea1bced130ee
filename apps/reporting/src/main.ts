import { bootstrap } from '@la-chan/platform';
import { AppModule } from './app.module';

void bootstrap('reporting', AppModule);
