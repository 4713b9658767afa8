import { expose } from './expose';

expose({
  companion: ['read', 'changed', 'command'],
  content: ['save', 'read'],
  data: ['whatGoes', 'forget'],
  earlier: ['list', 'compare', 'putBack', 'saveSetAside', 'check'],
  exchange: ['save', 'open', 'takeIn'],
  guides: ['read', 'save'],
  diagnostics: ['read', 'copy'],
  home: ['show'],
  words: ['copy'],
  links: ['open'],
  updates: ['ask'],
  lookBack: ['read', 'day', 'search', 'changes'],
});
