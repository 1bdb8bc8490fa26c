import { analyse } from './commands/analyse.ts';
import { usage } from './usage.ts';

const [command, ...rest] = process.argv.slice(2);

if (command === 'analyse') process.exitCode = await analyse(rest);
else {
  process.stderr.write(usage);
  process.exitCode = command === undefined || command === '--help' || command === 'help' ? 0 : 2;
}
