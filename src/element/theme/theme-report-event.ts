import type { ThemeFinding } from '../../scene/drawing/check-theme.js';

/** One thing to mend in the colors of a page, with the sentence that says it. */
export type ThemeFault = ThemeFinding & { readonly message: string };

/** What the colors that a page gives a map fall short of: sent where `theme-check` asks for it, and again after they changed. */
export class ThemeReportEvent extends Event {
  /** The colors checked are those of a light page or of a dark one. */
  readonly scheme: 'light' | 'dark';
  readonly findings: readonly ThemeFault[];

  constructor(scheme: 'light' | 'dark', findings: readonly ThemeFault[]) {
    super('themereport');
    this.scheme = scheme;
    this.findings = findings;
  }
}
