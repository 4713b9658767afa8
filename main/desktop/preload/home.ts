import { expose } from './expose';

expose({
  companion: ['read', 'changed', 'command'],
  content: ['save', 'read'],
  diagnostics: ['read', 'copy'],
  home: ['show'],
  words: ['copy'],
  links: ['open'],
});
