import { analyse } from './commands/analyse.ts';
import { key } from './commands/key.ts';
import { verify } from './commands/verify.ts';
import { usage } from './usage.ts';

const [command, ...rest] = process.argv.slice(2);

if (command === 'analyse') process.exitCode = await analyse(rest);
else if (command === 'key') process.exitCode = await key(rest);
else if (command === 'verify') process.exitCode = await verify(rest);
else {
  process.stderr.write(usage);
  process.exitCode = command === undefined || command === '--help' || command === 'help' ? 0 : 2;
}
