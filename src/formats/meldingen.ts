import type { Ingelezen } from './format';

/** What somebody should know who works on with what was read: what did not come along, and what stood in the margin. In Dutch, a sentence each. */
export function meldingen({ verloren, kanttekeningen }: Pick<Ingelezen, 'verloren' | 'kanttekeningen'>): string[] {
  const opmerkingen = kanttekeningen.filter(({ soort }) => soort === 'opmerking').length;
  const wijzigingen = kanttekeningen.length - opmerkingen;
  return [
    ...verloren,
    ...(wijzigingen === 0
      ? []
      : [
          wijzigingen === 1
            ? 'Eén bijgehouden wijziging is gelezen alsof zij is geaccepteerd.'
            : `${wijzigingen} bijgehouden wijzigingen zijn gelezen alsof ze zijn geaccepteerd.`,
        ]),
    ...(opmerkingen === 0
      ? []
      : [
          opmerkingen === 1
            ? 'Eén opmerking in de kantlijn is niet overgenomen.'
            : `${opmerkingen} opmerkingen in de kantlijn zijn niet overgenomen.`,
        ]),
  ];
}
