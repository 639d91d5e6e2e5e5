export { expand } from './snippet';
export { invulwoorden, type Plaats, type Zin, zinnen } from './zinnen';
