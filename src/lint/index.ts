export * from './lint';
export * from './settle';
