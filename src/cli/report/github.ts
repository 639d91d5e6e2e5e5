import { type Checked, inAll, unread } from '../bevinding';
import type { Output } from '../output';
import { padOf } from './pad';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * Annotations on a pull request: workflow commands of GitHub Actions.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(checked: readonly Checked[], output: Output): void {
  for (const { bestand, fout } of unread(checked)) {
    output.out(command('error', { title: 'Kamervragen: lezen', file: padOf(bestand) }, fout));
  }
  for (const { bestand, severity, message, range, rule } of inAll(checked)) {
    const { start, end } = range;
    const properties = {
      title: `Kamervragen: ${rule}`,
      file: padOf(bestand),
      line: start.regel,
      endLine: end.regel,
      // Columns only count within one line; the last one is included.
      ...(start.regel === end.regel && { col: start.kolom, endColumn: Math.max(start.kolom, end.kolom - 1) }),
    };
    output.out(command(COMMANDS[severity], properties, message));
  }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
