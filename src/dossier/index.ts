export * from './aanvullingen';
export * from './dossiers';
export * from './melding';
export * from './opstellen';
export * from './stand';
export * from './standen';
export * from './tijdlijn';
export * from './velden';
export type { Regelnaam } from './voorbladvoorstellen';
