import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/agreements/read-model.js';

describe('readModel', () => {
  it.each([
    ['JEM', 'JEM'],
    ['Jail Enforcement Model ', 'JEM'],
    ['jail enforcement', 'JEM'],
    ['WSO', 'WSO'],
    ['Warrant Service Officer', 'WSO'],
    ['Warrant  Service\u00a0Officer model', 'WSO'],
    ['TFM', 'TFM'],
    ['Task Force Model', 'TFM'],
    ['Task Force Officer', 'TFM'],
    ['task-force', 'TFM'],
    ['Hybrid', 'HYBRID'],
    ['Hybrid Model', 'HYBRID'],
    ['Jail/Task Force', 'HYBRID'],
  ])('reads %j as %s', (text, model) => {
    expect(readModel(text)).toBe(model);
  });

  it.each(['', 'model', 'Jail Enforcment Model', 'JEM and TFM', 'constructor', '__proto__', 'Cons'])('does not guess at %j', (text) => {
    expect(readModel(text)).toBeNull();
  });
});
