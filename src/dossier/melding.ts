import { schrijfDatumMetDag } from '../vragenset';
import { type Dossier, isDringend } from './dossiers';

/** A subject longer than this is cut in a notification (characters). */
const ONDERWERP = 80;

/**
 * What one notification says of sets that are late or due within three days; null when there is nothing to say, or when it was said today.
 * Only answer documents of one's own count: what was published long ago, or lies there as questions only, was perhaps never this desk's.
 * @param vandaag ISO date
 * @param laatst the day of the last notification, undefined when there was none
 */
export function meldingVan(lijst: readonly Dossier[], vandaag: string, laatst: string | undefined): string | null {
  if (laatst === vandaag) return null;
  const dringend = lijst.filter((dossier) => isEigen(dossier) && isDringend(dossier));
  const [eerste] = dringend;
  if (eerste === undefined) return null;
  if (dringend.length === 1) return zinVan(eerste);
  const laat = dringend.filter(({ termijn }) => termijn?.status === 'verstreken').length;
  const straks = dringend.length - laat;
  return [
    ...(straks === 0
      ? []
      : [
          `De antwoorden op ${sets(straks)} moeten binnen drie dagen bij de Kamer zijn, of eerder als er geen werkdag meer over is.`,
        ]),
    ...(laat === 0
      ? []
      : [`Van ${sets(laat)} is de termijn verstreken, en staat nog niet vast dat de antwoorden zijn verzonden.`]),
  ].join(' ');
}

function isEigen({ hoofd }: Dossier): boolean {
  return hoofd.soort === 'antwoord' && hoofd.eigen && !hoofd.isBron;
}

function zinVan({ hoofd, sleutel, termijn }: Dossier): string {
  const naam = hoofd.onderwerp === null ? sleutelNaam(hoofd.znummers[0] ?? sleutel) : `over ${kort(hoofd.onderwerp)}`;
  if (termijn === null) return '';
  const dag = schrijfDatumMetDag(termijn.geldt);
  if (termijn.status === 'verstreken') {
    return `De antwoorden ${naam} moesten uiterlijk ${dag} bij de Kamer zijn. Zijn zij al verzonden? Leg dat dan vast met Als verzonden markeren.`;
  }
  const over =
    termijn.dagenOver === 0 ? 'vandaag' : `nog ${termijn.dagenOver} ${termijn.dagenOver === 1 ? 'dag' : 'dagen'}`;
  const werkdag =
    termijn.geenWerkdag === null
      ? ''
      : ` Dat is geen werkdag (${termijn.geenWerkdag}); de laatste werkdag is ${schrijfDatumMetDag(termijn.laatsteWerkdag)}.`;
  return `De antwoorden ${naam} moeten uiterlijk ${dag} bij de Kamer zijn (${over}).${werkdag}`;
}

/** A Z-number as it is, a place as the name of its file. */
function sleutelNaam(sleutel: string): string {
  return `op ${sleutel.split('/').at(-1) ?? sleutel}`;
}

function kort(onderwerp: string): string {
  if (onderwerp.length <= ONDERWERP) return onderwerp;
  const cut = onderwerp.slice(0, ONDERWERP);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ONDERWERP / 2)).trimEnd()} …`;
}

function sets(aantal: number): string {
  return aantal === 1 ? '1 set Kamervragen' : `${aantal} sets Kamervragen`;
}
