export { bundledAdapter } from './agreements/adapters/bundled-adapter.js';
export { fileAdapter } from './agreements/adapters/file-adapter.js';
export { rowsAdapter } from './agreements/adapters/rows-adapter.js';
export { DataError, type FaultOptions } from './agreements/data-error.js';
export { GeographyError } from './geography/own/geography-error.js';
export { drawMap, type DrawnMap, type MapRequest } from './scene/draw-map.js';
export { colorsOf } from './scene/drawing/colors-of.js';
export type { ColorName, Colors, Shade } from './scene/drawing/palette.js';
export { toSVG } from './scene/to-svg.js';

// Every type that one of these names, so that whoever uses them can name it too.
export type { AdapterOptions, DataBytes, DataPlace, FileFormat, FileOptions } from './agreements/adapters/adapter-options.js';
export type { AgencyKind, AgencyType, Agreement, Model, ProgramModel } from './agreements/agreement.js';
export type { DataAdapter, GivenMeasure, Loaded, OwnAdapter, ReadData } from './agreements/data-adapter.js';
export type { Dataset, Gap, PublishedTotal, Source } from './agreements/dataset.js';
export type {
  AdapterFaults,
  ChosenColumns,
  DamageReason,
  FaultCode,
  FaultDetails,
  FaultPlace,
  OtherFormat,
  PageFault,
} from './agreements/fault-sentences.js';
export type { GeographyFaults, OtherGeography, WrongLie } from './geography/own/geography-sentences.js';
export type { GivenRecords } from './agreements/records/records-of.js';
export type { Measure, PlaceValue } from './agreements/measure.js';
export type { Cell, Problem, ProblemCode, WordedProblem } from './agreements/problem.js';
export type { DataFormat } from './agreements/tables/format-by-name.js';
export type { Records } from './agreements/tables/table-from-records.js';
export type { IsoDate } from './calendar/day.js';
export type { Paint } from './choropleth/scales/scale.js';
export type { Amount, View } from './choropleth/question.js';
export type { ByModel, Count, Counts, DayNotice, Holding } from './counts/counts.js';
export type { MeasureCounts, MeasuredRow, MissingPlace, Reading } from './counts/measure-counts.js';
export type { LedgerPart } from './counts/list-placements.js';
export type { Missing, Scope } from './counts/place.js';
export type { Bounds, Fips, Level, Point, Vintage } from './geography/geography.js';
export type { BaseMap, InsetLabel } from './scene/drawing/base-map.js';
export type { Details } from './scene/details.js';
export type { Layer, LayerGroup, Pattern } from './scene/drawing/layers.js';
export type { UnitLabel } from './scene/drawing/unit-labels.js';
export type { Mark } from './scene/drawing/marks.js';
export type { Caption, Figure, Footer } from './scene/figure.js';
export type { Aside, Line } from './scene/words/aside.js';
export type { Scene } from './scene/scene.js';
export type { Overlay } from './scene/write-laws.js';
export type { LedgerWords } from './scene/words/describe-ledger.js';
export type { Status } from './scene/words/describe-status.js';
export type { Legend, LegendEntry } from './scene/words/legend.js';
export type { PlateWords, TopicWords } from './scene/words/topic.js';
export type { TransferFaults } from './transfer/transfer-error.js';
