export { leesBrief } from './brief';
export { neemOver } from './overnemen';
export { vergelijk } from './vergelijk';
export * from './vergelijking';
export * from './zinnen';
