export * from './accepteren';
export * from './antwoorden';
export * from './beantwoording';
export * from './edit';
export * from './hernummeren';
export * from './herstel';
export * from './invoegen';
export * from './nootnamen';
export * from './noten';

export * from './voorblad';
export * from './vragenlijst';
export * from './wit';
export * from './woorden';
