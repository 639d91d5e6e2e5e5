/**
 * The parts of yaml that we use, loaded when they are first needed: they are a quarter of all code, and most documents can be read and
 * checked without. At once and not as a promise, because reading a document waits for nothing.
 */
export const laadYaml = (): typeof import('./yaml') => require('./yaml');
