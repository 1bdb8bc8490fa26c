import { install } from './install.mjs';

try {
  install();
  const { buildApp } = await import('./build.mjs');
  const { serve } = await import('./serve.mjs');
  await buildApp();
  const { address } = await serve({ port: Number(process.env.PORT ?? 4173) });
  process.stdout.write(
    `\nLimier is running at ${address}\nThe first page offers the demo case in one click. Nothing leaves this machine. Stop with Ctrl+C.\n\n`,
  );
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
