import { surviving } from './bad-days';

surviving(['exchanges while processes crash and messages come again', 'exchanges while messages are lost']);
