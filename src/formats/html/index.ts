export { leesPlaksel, plakHtml } from './plakken';
