import { expose } from './expose';

expose({ companion: ['read', 'changed', 'command'], diagnostics: ['read', 'copy'], home: ['show'] });
