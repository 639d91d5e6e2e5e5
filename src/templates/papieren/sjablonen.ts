/** Lines of a letter's head: two spaces at the end keep each on a line of its own, in a preview and in Word. */
const regels = (...lines: readonly string[]): string => lines.join('  \n');

// A set as the Kamer can find it. The date comes first between the brackets: so the subject ends there, whoever reads it back.
const VRAGEN =
  'vragen van {{indieners}} aan {{gerichtAan}} over {{onderwerp}} (ingezonden {{ingezonden}}, {{znummer}})';

// Date and reference are the document system's: they stay empty, and are no places to fill in.
const briefhoofd = (
  betreft: string,
): string => `${regels('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Postbus 20018', '2500 EA Den Haag')}

${regels('Datum:', 'Ons kenmerk:', 'Uw kenmerk: {{znummer}}', `Betreft: ${betreft}`)}

Geachte Voorzitter,`;

/** That the answers are late, why, and when they come. */
export const uitstelbericht = `${briefhoofd('uitstel van de antwoorden op vragen over {{onderwerp}}')}

Hierbij laat ik uw Kamer weten dat de schriftelijke ${VRAGEN} niet binnen de gebruikelijke termijn kunnen worden beantwoord.

{{reden}}

{{vooruitblik}}

{{#medeNamens}}
Mede namens {{medeNamens}},

{{/medeNamens}}
{{bewindspersoon}},

{{naam}}
`;

/** The letter that brings the answers. */
export const aanbiedingsbrief = `${briefhoofd('antwoorden op vragen over {{onderwerp}}')}

Hierbij stuur ik uw Kamer{{#medeNamens}}, mede namens {{medeNamens}},{{/medeNamens}} de antwoorden op de schriftelijke ${VRAGEN}.

{{#uitstel}}
Op {{uitstel}} heb ik uw Kamer laten weten dat deze antwoorden later zouden komen.

{{/uitstel}}
{{bewindspersoon}},

{{naam}}
`;

/** What the minister is asked to decide, and what to know for it. */
export const beslisnota = `# Beslisnota: antwoorden op Kamervragen over {{onderwerp}}

${regels('Aan: {{bewindspersoon}}', 'Van: [naam van de directie]', 'Datum:', 'Kenmerk van de Kamer: {{znummer}}')}

## Aanleiding

Dit zijn de antwoorden op de ${VRAGEN}.

- De antwoorden moeten uiterlijk op {{uiterlijk}} bij de Kamer zijn.
{{#uitstel}}
- Op {{uitstel}} is uitstel gemeld.
{{/uitstel}}
{{#gevraagd}}
- De vragenstellers willen de antwoorden uiterlijk op {{gevraagd}} hebben.
{{/gevraagd}}
{{#afzonderlijk}}
- De vragenstellers willen op elke vraag een eigen antwoord ({{afzonderlijk}}).
{{/afzonderlijk}}

## Beslispunt

Gaat u akkoord met de antwoorden, en met verzending aan de Tweede Kamer{{#medeNamens}} mede namens {{medeNamens}}{{/medeNamens}}?

## Kern

[tekst: de hoofdlijn van de antwoorden]

## Gevoeligheid

[toelichting: wat gevoelig ligt, voor wie, en waarom]

## Afstemming

[naam van wie meelas, en wie akkoord is]

## Openbaarheid

[toelichting: wat niet openbaar kan worden, en waarom]
`;
