/** Mocha as it is built for browsers: it puts itself in the global scope. */
import 'mocha/mocha.js';

export default (globalThis as typeof globalThis & { readonly Mocha: unknown }).Mocha;
