export * from '../settings';
