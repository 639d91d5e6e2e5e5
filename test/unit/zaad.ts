import fc from 'fast-check';

/**
 * Property tests draw new examples at every run, so that the desk keeps finding what nobody thought of.
 * On CI they draw the same ones each time: a build speaks of the change that it tests, not of the dice.
 */
if (process.env.CI) fc.configureGlobal({ seed: 20_250_310 });
