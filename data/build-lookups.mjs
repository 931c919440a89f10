import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { runLookups } = await import('./lookups/run-lookups.ts');
process.exitCode = runLookups(process.argv.slice(2), new URL('./lookups/', import.meta.url), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
