export * from './lezen';
export * from './opmerking';
export * from './schrijven';
