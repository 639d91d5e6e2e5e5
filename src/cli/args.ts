import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Mislukt } from './mislukt';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options of one command. @throws Mislukt with a Dutch line when one is unknown or lacks its value. */
export function readArgs<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Mislukt(
      option !== undefined && known.includes(option)
        ? `Bij ${option} hoort een waarde. Zie 'kamervragen --help'.`
        : `De optie ${option ?? args.join(' ')} bestaat hier niet. Bekend zijn: ${known.join(', ')}.`,
    );
  }
}

/** One of a few words. @throws Mislukt when it is another. */
export function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Mislukt(`--${name} ${value} bestaat niet. Kies uit: ${allowed.join(', ')}.`);
  return found;
}
