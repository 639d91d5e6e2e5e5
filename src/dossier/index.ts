export * from './dossiers';
export * from './opstellen';
export * from './stand';
export * from './standen';
