export * from './format';
export { type Bestandsoort, bestandsoort } from './herken';
export * from './inlezen';
export * from './meldingen';
export { type Lader, laadOpNode, type Modules } from './modules';
export * from './tekst';
export * from './vindplaats';
