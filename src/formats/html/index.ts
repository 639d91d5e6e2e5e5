export { decodeHtml, leesPlaksel, plakHtml } from './plakken';
export { leesHtml } from './publicatie';
