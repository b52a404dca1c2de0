import { argv, exit } from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options and files of a command line. Ends the process with code 2 and the usage where an option is
 * none of the command's, and with code 0 and the whole help for `--help`.
 */
export function commandOptions<O extends NonNullable<ParseArgsConfig['options']>>(
  options: O,
  { usage, help }: { readonly usage: string; readonly help: string },
) {
  try {
    const parsed = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', default: false } },
    });
    if (!('help' in parsed.values) || parsed.values.help !== true) return parsed;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    exit(2);
  }
  console.log(help);
  exit(0);
}

/** The number of an option; ends the process with code 2 and a sentence where it is none, or below `least`. */
export function numberOption(name: string, value: string, least: number): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number) && number >= least) return number;
  console.error(`${name}: "${value}" is no number from ${least}`);
  return exit(2);
}

/** One of the values that an option may have; ends the process with code 2 and a sentence for any other. */
export function choiceOption<T extends string>(
  name: string,
  value: string,
  choices: readonly T[],
): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  console.error(`${name}: "${value}" is none of ${choices.join(', ')}`);
  return exit(2);
}
