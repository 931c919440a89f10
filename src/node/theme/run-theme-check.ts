import { readFile } from 'node:fs/promises';
import { DataError } from '../../agreements/data-error.js';
import { checkTheme } from '../../scene/drawing/check-theme.js';
import { checkFile } from '../check-file.js';
import type { ExitCode } from '../exit-code.js';
import type { Output } from '../output.js';
import { readThemes } from './read-themes.js';
import { themeText } from './theme-text.js';

/** Which style sheets to check. */
export interface ThemeCheckRequest {
  readonly files: readonly string[];
}

/**
 * Prints what is to be mended in the colors that style sheets give a map.
 *
 * @throws {DataError} with a sentence when a file cannot be read, is not CSS, or sets no color of the map.
 */
export async function runThemeCheck({ files }: ThemeCheckRequest, output: Output): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    await checkFile(file);
    const themes = readThemes(await readFile(file, 'utf8'), file);
    if (themes.length === 0) throw new DataError(`${file} sets no color of the map: they are called --agreement-map-….`, { file });
    for (const theme of themes) {
      const findings = checkTheme(theme.colors);
      output.out(`${file}, ${themeText(theme, findings)}`);
      if (findings.length + theme.unread.length + theme.unknown.length > 0) code = 1;
    }
  }
  return code;
}
