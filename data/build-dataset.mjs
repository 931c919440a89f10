import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { runData } = await import('./agreements/run-data.ts');
process.exitCode = await runData(process.argv.slice(2), new URL('./', import.meta.url), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
