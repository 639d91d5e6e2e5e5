/** The clock: dates in, a Termijn out. Pure; "today" is always an argument. */
export { isDatum } from './datum';
export { type Reces, recesOp, recessen, recessenBijgewerkt } from './recessen';
export { type Klok, type Termijn, type TermijnStatus, termijnFor } from './termijn';
export {
  laatsteWerkdagOpOfVoor,
  standaardWerkdagkeuze,
  vrijeDag,
  type Werkdagkeuze,
  werkdagenBijgewerkt,
} from './werkdagen';
