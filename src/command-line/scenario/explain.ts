import { CODES } from '../../scenario/codes.ts';
import { EXIT, readArguments, UsageError } from '../arguments.ts';

const HELP = `npm run -s scenario -- explain [CODE] [--json]

Says what a code of check means, why it matters and what to do about it. Without a code: lists them all.

  --json    one JSON object { code, title, why, fix }, or { codes: [ … ] } without a code
`;

/** `scenario -- explain`. */
export function explain(args: readonly string[]): number {
  const { positionals, flags } = readArguments(args, { json: 'boolean', help: 'boolean' });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const [code, ...more] = positionals;
  if (more.length > 0) throw new UsageError('explain takes one code');
  const isJson = flags.json === true;
  process.stdout.write(code === undefined ? listAll(isJson) : explainOne(code.toUpperCase(), isJson));
  return EXIT.ok;
}

function listAll(isJson: boolean): string {
  const codes = Object.entries(CODES).map(([code, info]) => ({ code, ...info }));
  if (isJson) return `${JSON.stringify({ codes }, null, 2)}\n`;
  return `${codes.map((one) => `${one.code}  ${one.title}`).join('\n')}\n`;
}

function explainOne(code: string, isJson: boolean): string {
  const info = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (info === undefined) throw new UsageError(`no code ${code}`);
  if (isJson) return `${JSON.stringify({ code, ...info }, null, 2)}\n`;
  return `${code}  ${info.title}\n   why   ${info.why}\n   fix   ${info.fix}\n`;
}
