/** The library: read a document, check it, make an answer document. The same code serves the editor and the command line. */
export * from './dossier';
export * from './edits';
export * from './formats';
export * from './lint';
export * from './opmerkingen';
export { type Rule, rules } from './rules';
export * from './termijn';
export * from './vragenset';
