import { surviving } from './bad-days';

surviving(['a broker that keeps its word, and no control line', 'a broker that loses everything']);
