export { EIGEN_ZINNEN, type EigenZin, parseEigenZinnen } from './eigenZinnen';
export {
  type Gevuldezin,
  gevuldeZinnen,
  literally,
  onbekendeVelden,
  type Velden,
  type Veldnaam,
  veldnamen,
  vulIn,
} from './gevuld';
export * from './papieren';
export { expand } from './snippet';
export { invulwoorden, type Plaats, type Zin } from './zin';
export { zinnen } from './zinnen';
