import { expose } from './expose';

expose({
  companion: ['read', 'changed', 'command'],
  content: ['save', 'read'],
  exchange: ['save', 'open', 'takeIn'],
  diagnostics: ['read', 'copy'],
  home: ['show'],
});
