export * from './format';
export * from './laden';
export * from './tekst';
