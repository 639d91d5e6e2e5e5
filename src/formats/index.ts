export * from './format';
export * from './tekst';
