export * from './drawing.js';
export { registerAdapter, type AdapterFactory } from './agreements/adapters/register-adapter.js';
export { AgreementMap } from './element/agreement-map.js';
export {
  ChoiceEvent,
  LoadErrorEvent,
  UnitHoverEvent,
  UnitSelectEvent,
  type AgreementMapEventMap,
  type UnitEvent,
} from './element/events.js';
export type { ThemeFault, ThemeReportEvent } from './element/theme/theme-report-event.js';
export type { Eye, ThemeFinding } from './scene/drawing/check-theme.js';
export type { ColorName } from './scene/drawing/palette.js';
export type { Settings } from './scene/settings.js';
