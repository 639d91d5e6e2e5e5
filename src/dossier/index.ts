export * from './opstellen';
export * from './stand';
