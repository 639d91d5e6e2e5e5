export { leesOData } from './odata';
export { leesXml } from './publicatie';
