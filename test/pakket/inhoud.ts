/** What a release consists of, file by file. A file that is not in these lists goes nowhere. */

const FORMATS = ['agenda', 'brief', 'html', 'officieel', 'pdf', 'terug', 'word'].map(
  (naam) => `dist/formats/${naam}.mjs`,
);
const PAPIEREN = ['dist/licenties.txt', 'dist/sbom.cdx.json'];

/** The files that are taken into the .vsix, from the root of the project. */
export const VSIX: readonly string[] = [
  'CHANGELOG.md',
  'LICENSE',
  'dist/extension.js',
  'dist/extension.web.js',
  ...FORMATS,
  'dist/kern.js',
  'dist/leesmij.md',
  ...PAPIEREN,
  'dist/yaml.js',
  'media/kamervragen.png',
  'media/kamervragen.svg',
  'media/uitleg/eindcontrole.png',
  'media/uitleg/lopend.png',
  'media/uitleg/opstellen.png',
  'media/uitleg/schrijven.png',
  'media/uitleg/zinnen.png',
  'media/voorbeeldweergave.css',
  'package.json',
  'snippets/kamervragen.code-snippets',
  'syntaxes/kamervragen.injection.tmLanguage.json',
].sort();

/** How those that vsce gives another name are called in the .vsix. */
export const HERNOEMD: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'changelog.md',
  LICENSE: 'LICENSE.txt',
  'dist/leesmij.md': 'readme.md',
};

/** Pieces of the command line, which the bundler names after what is in them. */
export const CLI_STUK = /^dist\/cli-[\w-]{1,40}\.js$/;

/** The files of the npm package, but for the types of the library and the pieces of the command line. */
export const NPM: readonly string[] = [
  'LICENSE',
  'README.md',
  'dist/cli.js',
  ...FORMATS,
  'dist/index.js',
  ...PAPIEREN,
  'dist/remark.js',
  'package.json',
].sort();
