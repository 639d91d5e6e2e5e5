export * from './accepteren';
export * from './antwoorden';
export * from './beantwoording';
export * from './edit';
export * from './voorblad';
