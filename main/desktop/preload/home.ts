import { expose } from './expose';

expose({ companion: ['read', 'changed', 'command'], content: ['save', 'read'], home: ['show'] });
