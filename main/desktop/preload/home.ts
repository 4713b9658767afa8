import { expose } from './expose';

expose({
  companion: ['read', 'changed', 'command'],
  content: ['save', 'read'],
  diagnostics: ['read', 'copy'],
  home: ['show'],
  lookBack: ['read', 'day', 'search', 'changes'],
});
