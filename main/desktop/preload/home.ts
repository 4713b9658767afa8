import { expose } from './expose';

expose({ companion: ['read', 'changed', 'command'], home: ['show'] });
