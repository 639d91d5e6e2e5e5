import type { Checked } from '../bevinding';
import type { Output } from '../output';
import { type DoorlopendeVorm, reportIneens } from './doorlopend';
import { json } from './json';
import { pretty } from './pretty';
import type { Format } from './vormen';

export type Reporter = (checked: readonly Checked[], output: Output) => void;

/** The forms that are written while the work goes on; the others need everything before their first line. */
export function doorlopendeVorm(format: Format): DoorlopendeVorm | null {
  return format === 'pretty' ? pretty : format === 'json' ? json : null;
}

/** Each of the large forms is loaded only when it is asked for. */
export async function reporterFor(format: Format): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (checked, output) => reportIneens(pretty, checked, output);
    case 'json':
      return (checked, output) => reportIneens(json, checked, output);
    case 'sarif':
      return (await import('./sarif')).reportSarif;
    case 'github':
      return (await import('./github')).reportGithub;
    case 'junit':
      return (await import('./junit')).reportJunit;
    case 'codequality':
      return (await import('./codequality')).reportCodequality;
  }
}
