import type { ReactiveController } from 'lit';
import { checkTheme } from '../../scene/drawing/check-theme.js';
import type { Colors } from '../../scene/drawing/palette.js';
import { findingText } from '../../scene/drawing/finding-text.js';
import { readColors } from '../read-colors.js';
import type { ReaderHost } from '../reader/reader-stage.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { ThemeReportEvent } from './theme-report-event.js';

/** Checks the colors in force, and shows nothing: who asks for it reads the console, or hears the event. */
export function createThemeCheck({ host }: PartStage): PartViews {
  host.addController(new ThemeCheck(host));
  // Another scheme of the system gives a page other colors, and renders nothing anew.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => host.requestUpdate());
  return {};
}

class ThemeCheck implements ReactiveController {
  #checked = '';
  readonly #host: ReaderHost;

  constructor(host: ReaderHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    // Forced colors are the reader's.
    if (!this.#host.hasAttribute('theme-check') || matchMedia('(forced-colors: active)').matches) return;
    const colors = readColors(this.#host.renderRoot);
    const checked = JSON.stringify(colors);
    if (checked === this.#checked) return;
    this.#checked = checked;
    this.#report(colors);
  }

  #report(colors: Colors): void {
    const findings = checkTheme(colors).map((finding) => ({ ...finding, message: findingText(finding, colors) }));
    const scheme = isDark(this.#host.renderRoot) ? 'dark' : 'light';
    this.#host.dispatchEvent(new ThemeReportEvent(scheme, findings));
    // Who builds a page asked for it; nobody else has the attribute.
    // eslint-disable-next-line no-console
    console.info(
      `agreement-map theme-check, ${scheme} page: ${findings.length === 0 ? 'every color holds.' : `${findings.length} to mend.`}`,
    );
    // eslint-disable-next-line no-console
    if (findings.length > 0) console.table(findings.map(({ kind, names: [color, beside], message }) => ({ kind, color, beside, message })));
  }
}

/** Whether the map wears the colors of a dark page. */
function isDark(root: ParentNode & Node): boolean {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  probe.style.setProperty('color', 'light-dark(#fff, #000)');
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color === 'rgb(0, 0, 0)' && CSS.supports('color', 'light-dark(#fff, #000)');
}
