import { noChange } from 'lit';
import { type ChildPart, Directive, type DirectiveResult, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** Named, since a declaration cannot tell of private members of a class without a name. */
class Anew extends Directive {
  #values: readonly unknown[] = [];

  render(values: readonly unknown[], view: () => unknown = () => values[0]): unknown {
    return view();
  }

  override update(part: ChildPart, [values, view]: [readonly unknown[], (() => unknown)?]): unknown {
    const changed = values.findIndex((value, i) => value !== this.#values[i]);
    if (changed < 0 && this.#values.length > 0) return noChange;
    if (changed === 0) setCommittedValue(part);
    this.#values = values;
    return this.render(values, view);
  }
}

/**
 * Renders a piece when one of its values changed, and makes it anew, node by node, when the first did. Only then what a page's translator
 * put in the place of its words goes with them: else the new picture would stand under the old numbers.
 */
export const anew: (values: readonly unknown[], view?: () => unknown) => DirectiveResult = directive(Anew);
