import { surviving } from './bad-days';

surviving(['facts and messages of sources that are restored', 'exchanges of sources that are restored']);
