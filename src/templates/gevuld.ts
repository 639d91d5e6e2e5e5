/** A place in a phrase for something that the document itself tells, and what is asked for where it does not. */
export const INVULWOORD = {
  /** "het lid Six (Partij D)" */
  indieners: '[naam]',
  onderwerp: '[onderwerp]',
  /** One Z-number, or more: "2025Z90001 en 2025Z90002". */
  znummer: '[znummer]',
  /** "10 maart 2025" */
  ingezonden: '[datum]',
  /** The date that counts now: "maandag 31 maart 2025". */
  uiterlijk: '[datum]',
  /** Six weeks after ingezonden. */
  naUitstel: '[datum]',
  /** The day on which the last delay notice was sent. */
  uitstel: '[datum]',
  /** The earlier moment that the members asked for. */
  gevraagd: '[moment]',
  /** "de minister van Water en de staatssecretaris van Zee" */
  gerichtAan: '[bewindspersoon]',
  medeNamens: '[bewindspersoon]',
} as const;

export type Veldnaam = keyof typeof INVULWOORD;
export type Velden = { readonly [naam in Veldnaam]?: string };
export const veldnamen = Object.keys(INVULWOORD) as readonly Veldnaam[];

/** A phrase with named fields: `{{onderwerp}}`. What stands in square brackets is still to be filled in. */
export interface Gevuldezin {
  readonly prefix: string;
  readonly titel: string;
  readonly tekst: string;
  /** Where it belongs. */
  readonly plaats: 'antwoord' | 'brief' | 'uitstelbericht';
  /** Only offered where the document tells these: nobody gets "mede namens" unasked. */
  readonly alleenMet: readonly Veldnaam[];
}

type Regel = readonly [naam: string, titel: string, tekst: string, alleenMet?: readonly Veldnaam[]];

const zinnenVan = (plaats: Gevuldezin['plaats'], regels: readonly Regel[]): Gevuldezin[] =>
  regels.map(([naam, titel, tekst, alleenMet = []]) => ({ prefix: `kvset${naam}`, titel, tekst, plaats, alleenMet }));

const VRAGEN = 'vragen van {{indieners}} over {{onderwerp}} ({{znummer}}, ingezonden {{ingezonden}})';

/** Phrases that gain from what the document tells; what needs no data is among the snippets. */
export const gevuldeZinnen: readonly Gevuldezin[] = [
  ...zinnenVan('brief', [
    [
      'aanbieding',
      'Aanbieding van deze antwoorden',
      `Hierbij stuur ik uw Kamer de antwoorden op de schriftelijke ${VRAGEN}.`,
    ],
    [
      'aanbiedingmede',
      'Aanbieding van deze antwoorden, mede namens',
      `Hierbij stuur ik uw Kamer, mede namens {{medeNamens}}, de antwoorden op de schriftelijke ${VRAGEN}.`,
      ['medeNamens'],
    ],
    ['opschrift', 'Opschrift boven deze antwoorden', `Antwoorden van {{gerichtAan}} op de ${VRAGEN}`],
    ['kenmerk', 'Kenmerken van deze set', 'Ons kenmerk: [kenmerk]\nUw kenmerk: {{znummer}}', ['znummer']],
    [
      'nauitstel',
      'Verwijzing naar het verzonden uitstelbericht',
      'Op {{uitstel}} heb ik uw Kamer laten weten dat deze vragen niet binnen de gebruikelijke termijn konden worden beantwoord.',
      ['uitstel'],
    ],
    [
      'termijn',
      'De dag waarop de termijn eindigt',
      'De termijn voor de beantwoording van deze vragen eindigt op {{uiterlijk}}.',
      ['uiterlijk'],
    ],
  ]),
  ...zinnenVan('uitstelbericht', [
    [
      'uitstel',
      'Mededeling van uitstel voor deze set',
      `De schriftelijke ${VRAGEN} kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat [reden].`,
    ],
    [
      'vooruitblik',
      'Vooruitblik: zes weken na inzending',
      'Uw Kamer ontvangt de antwoorden uiterlijk op {{naUitstel}}.',
      ['naUitstel'],
    ],
  ]),
  ...zinnenVan('antwoord', [
    [
      'nietoptijd',
      'Het gevraagde moment is niet gehaald',
      'Het is niet gelukt de vragen uiterlijk op {{gevraagd}} te beantwoorden, omdat [reden].',
      ['gevraagd'],
    ],
  ]),
];

/** A field, or a place to fill in; not a link, a footnote mark or a task list. */
const PLEK = /\{\{([A-Za-z]{1,30})\}\}|(?<![\]\\])\[(\p{Alpha}[^[\]\n]{1,60})\](?![([])/gu;

/**
 * The phrase as a VS Code snippet: fields get their value, literally; what is not known, and what stands in square brackets,
 * becomes a tab stop. A field that does not exist stays as it is written (see `onbekendeVelden`).
 */
export function vulIn(tekst: string, velden: Velden): string {
  const stops = new Map<Veldnaam, number>();
  let next = 1;
  let at = 0;
  let body = '';
  for (const found of tekst.matchAll(PLEK)) {
    const [geheel, naam, invullen] = found;
    body += literally(tekst.slice(at, found.index));
    at = found.index + geheel.length;
    if (naam === undefined) {
      body += tabstop(next++, `[${invullen}]`);
    } else if (!isVeldnaam(naam)) {
      body += literally(geheel);
    } else if (velden[naam] !== undefined) {
      body += literally(velden[naam]);
    } else {
      // The same unknown thing twice is filled in once.
      const eerder = stops.get(naam);
      if (eerder === undefined) stops.set(naam, next);
      body += eerder === undefined ? tabstop(next++, INVULWOORD[naam]) : `$${eerder}`;
    }
  }
  return body + literally(tekst.slice(at));
}

/** Names of fields in a phrase that do not exist. */
export function onbekendeVelden(tekst: string): string[] {
  return [...tekst.matchAll(PLEK)].flatMap(([, naam]) => (naam === undefined || isVeldnaam(naam) ? [] : [naam]));
}

function isVeldnaam(naam: string): naam is Veldnaam {
  return Object.hasOwn(INVULWOORD, naam);
}

function tabstop(number: number, text: string): string {
  return `\${${number}:${literally(text)}}`;
}

/** Text in which nothing means anything to the snippet syntax. */
export function literally(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
