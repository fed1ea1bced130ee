import { surviving } from './bad-days';

surviving(['crashes, losses and repetitions', 'restored copies and forgeries']);
