export * from './papieren';
export { Sjabloonfout, vulSjabloon } from './sjabloon';
export { redenen, vooruitblikken, type Zinkeuze } from './uitstelkeuzes';
