/** `src/terug` as a bundle of its own: what needs it gets it from a `Lader`, and may import its types. */
export * from '../../terug';
