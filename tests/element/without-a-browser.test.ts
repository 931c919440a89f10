import { afterEach, describe, expect, it, vi } from 'vitest';
import { savesData } from '../../src/element/saves-data.js';
import { WidthController } from '../../src/element/width-controller.js';

afterEach(() => vi.unstubAllGlobals());

describe('where pages are only pretended', () => {
  it('there is no navigator to ask whether data is to be saved', () => {
    vi.stubGlobal('navigator', undefined);
    expect(savesData()).toBe(false);
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    expect(savesData()).toBe(true);
  });

  it.each([null, {}])('there is nothing that observes how wide a map is: %j', (defaultView) => {
    const host = { ownerDocument: { defaultView }, addController: () => undefined };
    const width = new WidthController(host as never);
    width.hostConnected();
    width.hostDisconnected();
    expect(width.value).toBe(960);
  });
});
