import { type Checked, inAll } from '../bevinding';
import type { Output } from '../output';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * Annotations on a pull request: workflow commands of GitHub Actions.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(checked: readonly Checked[], output: Output): void {
  for (const { bestand, severity, message, range, rule } of inAll(checked)) {
    const { start, end } = range;
    const properties = [
      `file=${property(bestand)}`,
      `line=${start.regel}`,
      `endLine=${end.regel}`,
      // Columns only count within one line; the last one is included.
      ...(start.regel === end.regel ? [`col=${start.kolom}`, `endColumn=${Math.max(start.kolom, end.kolom - 1)}`] : []),
      `title=${property(`Kamervragen: ${rule}`)}`,
    ];
    output.out(`::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`);
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
