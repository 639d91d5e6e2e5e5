// Writes everything that is made from the rules and the phrases. With --check nothing is written: exit status 1 when something is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getDefaults } from 'valibot';
import { type Rule, rules } from '../src/rules';
import { zinnen } from '../src/templates';
import { recessen, recessenBijgewerkt } from '../src/termijn';
import { optionsSchema, ruleSettings, settingsFileSchema } from './instellingenSchema';
import { snippetFile } from './snippets';

const root = path.resolve(__dirname, '..');

interface Generated {
  readonly file: string;
  make(current: string): string;
}

const generated: readonly Generated[] = [
  { file: 'snippets/kamervragen.code-snippets', make: () => snippetFile(zinnen) },
  { file: 'package.json', make: withRuleSettings },
  { file: 'docs/instellingen.schema.json', make: () => settingsFileSchema(werkdagUitleg) },
  { file: 'docs/instellingen.md', make: (text) => between(text, 'recessen', recessenTable()) },
  { file: 'README.md', make: (text) => between(text, 'regels', ruleTable('docs/regels/')) },
  { file: 'docs/regels/README.md', make: (text) => between(text, 'regels', ruleTable('')) },
  ...rules.map((rule) => ({
    file: `docs/regels/${rule.id}.md`,
    make: (text: string) => between(text, 'regel', ruleHeader(rule)),
  })),
];

/** Settings of the rules, so that the settings editor completes and checks them. */
function withRuleSettings(text: string): string {
  const manifest = JSON.parse(text);
  manifest.contributes.configuration.properties['kamervragen.regels'].properties = ruleSettings();
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What a choice about working days means, in the words of the settings editor. */
function werkdagUitleg(keuze: string): string {
  const { properties } = JSON.parse(read('package.json')).contributes.configuration;
  return properties[`kamervragen.werkdagen.${keuze}`].markdownDescription;
}

function recessenTable(): string {
  const rows = recessen.map(({ naam, van, tot }) => `| ${naam} | ${van} | ${tot} |`);
  return [`Bijgewerkt op ${recessenBijgewerkt}.`, '', '| reces | van | tot en met |', '|---|---|---|', ...rows].join(
    '\n',
  );
}

function ruleTable(folder: string): string {
  const rows = rules.map(
    ({ id, titel, severity }) =>
      `| [\`${id}\`](${folder}${id}.md) | ${titel} | ${severity.concept} / ${severity.final} |`,
  );
  return ['| regel | wat klopt er in een goed document | concept / eindversie |', '|---|---|---|', ...rows].join('\n');
}

function ruleHeader(rule: Rule): string {
  const options = Object.entries((getDefaults(rule.options) ?? {}) as Record<string, unknown>);
  return [
    `# ${rule.id}`,
    '',
    `${rule.titel} ${rule.waarom}`,
    '',
    `Ernst: **${rule.severity.concept}** in een concept, **${rule.severity.final}** in de lijn en in een eindversie.`,
    ...options.map(([name, value]) => {
      const property = optionsSchema(rule).properties?.[name];
      const uitleg = typeof property === 'object' ? (property.description ?? '') : '';
      return `Optie \`${name}\`, standaard \`${JSON.stringify(value)}\`. ${uitleg}`.trimEnd();
    }),
  ].join('\n');
}

/** Replaces what stands between the two marks of this name. */
function between(text: string, name: string, content: string): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- einde ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) return `${begin}\n${content}\n${end}\n${text === '' ? '' : `\n${text}`}`;
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`;
}

function read(file: string): string {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return '';
  }
}

const stale = generated.filter(({ file, make }) => make(read(file)) !== read(file));
if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`${file} is not up to date: run "npm run generate".`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { file, make } of stale) writeFileSync(path.join(root, file), make(read(file)));
}
