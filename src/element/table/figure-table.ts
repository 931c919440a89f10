import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { byState } from '../../choropleth/by-state.js';
import type { Fips } from '../../geography/geography.js';
import { stateOf } from '../../geography/fips.js';
import { memoize } from '../../memory/memoize.js';
import { type ArrangedTable, arrangeTable, everything, type TableGroup, type TableWish } from '../../scene/table/arrange-table.js';
import { listSieves } from '../../scene/table/list-sieves.js';
import type { Table, TableRow } from '../../scene/words/table.js';
import { tableIn } from '../../scene/words/table-in.js';
import type { Sight } from '../reader/sight.js';
import { figureTableView } from './figure-table-view.js';

/** The rows of places that are looked at alone; all where none is. */
export type KeepRows = <Row extends TableRow>(rows: readonly Row[]) => readonly Row[];

/** So few rows are shown without being asked for. */
const few = 40;

/** The figures of a map as a table: counties under their states, each of which opens by itself, so that thousands of rows are made when they are wanted. */
export class FigureTable implements ReactiveController {
  #wish = everything;
  /** States that the reader opened or closed. */
  #opened: ReadonlyMap<Fips, boolean> = new Map();
  #isPrinted = false;
  /** How many rows of how many are shown, and what that was before the reader chose others; `null` where they did not. */
  #shown = '';
  #before: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #sight: Sight;
  readonly #say: (text: string) => void;
  readonly #keep: KeepRows;
  readonly #byState = memoize(byState);
  readonly #listSieves = memoize(listSieves);
  readonly #arrange = memoize(arrangeTable);
  readonly #kept = memoize((table: Table, rows: readonly TableRow[], within: Fips | null): Table => {
    const state = within === null ? null : stateOf(within);
    return { ...table, rows: state === null ? rows : rows.filter(({ id }) => stateOf(id) === state) };
  });
  // Those of the counties stand in `answers`, which remembers one.
  readonly #ofStates = memoize((answers: Sight['answers'], ...asked: Parameters<Sight['answers']['table']>) => answers.table(...asked));

  // At every move of the pointer else: 56 states are looked for among 3,144 counties.
  readonly #statesIn = memoize(({ rows }: Table, states: Table['rows']) => {
    const codes = new Set(rows.map(({ id }) => stateOf(id)));
    return states.filter(({ id }) => codes.has(id));
  });

  constructor(host: ReactiveControllerHost, sight: Sight, say: (text: string) => void, keep: KeepRows) {
    this.#host = host;
    this.#sight = sight;
    this.#say = say;
    this.#keep = keep;
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    const before = this.#before ?? this.#shown;
    this.#before = null;
    if (before !== this.#shown) this.#say(this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  view(): TemplateResult | typeof nothing {
    const { choropleth, scene, stage, answers, messages } = this.#sight;
    if (!choropleth || !scene) return nothing;
    const isOfStates = choropleth.question.level === 'state';
    const ofStates = isOfStates ? null : this.#ofStates(answers, this.#byState(choropleth), messages);
    const table = answers.table(choropleth, messages);
    const kept = this.#kept(table, this.#keep(table.rows), isOfStates ? null : scene.within);
    const sieves = this.#listSieves(choropleth);
    const wish = allowed(this.#wish, sieves, kept);
    const arranged = this.#arrange(choropleth, kept, ofStates ?? kept, wish);
    this.#shown = tableIn(messages).shown(arranged.shown, arranged.all, choropleth.question.level);
    return figureTableView({
      choropleth,
      table,
      arranged,
      wish,
      states: this.#statesIn(kept, ofStates?.rows ?? []),
      sieves,
      caption: messages.table.caption(stage.figure.title, stage.figure.dateline),
      messages,
      opened: this.#opened,
      isPrinted: this.#isPrinted,
      shown: this.#shown,
      isOpen: (group) => this.#isOpen(group, arranged),
      change: (change) => this.#change({ ...wish, ...change }),
      toggle: (state, isOpen) => {
        this.#opened = new Map([...this.#opened, [state, isOpen]]);
        this.#host.requestUpdate();
      },
    });
  }

  #isOpen({ head }: TableGroup, { shown, groups }: ArrangedTable): boolean {
    return this.#isPrinted || (this.#opened.get(head?.id ?? '') ?? (shown <= few || groups.length === 1));
  }

  #change(wish: TableWish): void {
    this.#wish = wish;
    this.#before = this.#shown;
    this.#host.requestUpdate();
  }

  /** On paper nothing can be opened. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}

/** What can be wanted of these figures. */
function allowed(wish: TableWish, { models, kinds }: ReturnType<typeof listSieves>, { columns, rows }: Table): TableWish {
  const isKnown =
    wish.column < columns.length + 1 &&
    (wish.model === '' || models.includes(wish.model)) &&
    (wish.kind === '' || kinds.includes(wish.kind)) &&
    (wish.state === '' || rows.some(({ id }) => stateOf(id) === wish.state));
  return isKnown ? wish : everything;
}
