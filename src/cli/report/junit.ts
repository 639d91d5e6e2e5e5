import { XMLBuilder } from 'fast-xml-parser';
import type { Bevinding, Checked } from '../bevinding';
import type { Output } from '../output';
import { padOf } from './pad';

/** JUnit XML: one suite per file, one test case per finding; a file without findings is one case that passed. */
export function reportJunit(checked: readonly Checked[], output: Output): void {
  const suites = checked.map((file) => {
    const cases =
      'fout' in file
        ? [unreadable(file)]
        : file.bevindingen.length === 0
          ? [passed(file.bestand)]
          : file.bevindingen.map(found);
    const count = (kind: string): number => cases.filter((testcase) => kind in testcase).length;
    return {
      '@name': file.bestand,
      '@tests': cases.length,
      '@failures': count('failure'),
      '@errors': count('error'),
      '@skipped': count('skipped'),
      testcase: cases,
    };
  });
  const sum = (key: '@tests' | '@failures' | '@errors'): number =>
    suites.reduce((total, suite) => total + suite[key], 0);
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressBooleanAttributes: false,
  });
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'kamervragen',
      '@tests': sum('@tests'),
      '@failures': sum('@failures'),
      '@errors': sum('@errors'),
      testsuite: suites,
    },
  });
  output.out(printable(xml));
}

function passed(bestand: string) {
  return { '@name': 'geen bevindingen', '@classname': bestand, '@file': padOf(bestand) };
}

function unreadable({ bestand, fout }: { bestand: string; fout: string }) {
  return { '@name': 'lezen', '@classname': bestand, '@file': padOf(bestand), error: { '@message': fout } };
}

/** Only what is at error level fails the build; the rest is told with a case that passes. */
function found({ bestand, rule, severity, message, range }: Bevinding) {
  const { regel, kolom } = range.start;
  const naam = {
    '@name': `${rule} (regel ${regel}, kolom ${kolom})`,
    '@classname': bestand,
    '@file': padOf(bestand),
    '@line': regel,
  };
  const where = `${bestand}:${regel}:${kolom}`;
  return severity === 'error'
    ? { ...naam, failure: { '@message': message, '@type': severity, '#text': `${where} ${message}` } }
    : { ...naam, 'system-out': `${severity}: ${where} ${message}` };
}

/** XML 1.0 has no place for control characters, not even escaped. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, (char) => ('\t\n\r'.includes(char) ? char : ''));
}
