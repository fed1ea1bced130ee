import { surviving } from './bad-days';

surviving([
  'facts and messages of sources and readers that are restored side by side',
  'exchanges of sources and readers that are restored side by side',
  'sources that are restored beside a broker that loses everything',
]);
