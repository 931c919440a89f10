import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, mapOnPage, one, readableMap, settled, until, warningsOf, wordsOf } from './map-on-page.js';

const buttons = (map: AgreementMap): HTMLButtonElement[] => all<HTMLButtonElement>(map, '[part~="actions"] button');

const said = (map: AgreementMap): string => wordsOf(one(map, '[part~="actions"] .told'));

async function copied(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => buttons(map).length > 0, 'there are buttons');
  return map;
}

/** Presses a button, and waits until it is said what became of it. */
async function press(map: AgreementMap, label: string): Promise<void> {
  buttons(map)
    .find((button) => wordsOf(button) === label)
    ?.click();
  // What was said of the one before is gone.
  await map.updateComplete;
  await until(() => said(map) !== '', `it is said what became of ${label}`);
  await settled(map);
}

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** What a page hands to the browser as files, instead of to the disk of whoever tests. */
async function filesOf(act: () => Promise<void>): Promise<Saved[]> {
  const { click } = HTMLAnchorElement.prototype;
  const handed: Promise<Saved>[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const name = this.download;
    handed.push(
      fetch(this.href)
        .then((response) => response.blob())
        .then(async (blob) => ({ name, type: blob.type, bytes: await blob.arrayBuffer() })),
    );
  };
  try {
    await act();
    return await Promise.all(handed);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

/** What comes of writing to the clipboard: a text, or a refusal. */
async function clipboardOf(act: () => Promise<void>, isRefused = false): Promise<string[]> {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (isRefused) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    texts.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await act();
    return texts;
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const textOf = ({ bytes }: Saved): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('copies of a map', () => {
  it('are not offered unless an author wants them', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(all(map, '[part~="actions"]')).to.deep.equal([]);
  });

  it('are those named, in the author’s order', async () => {
    const map = await copied(html`<agreement-map level="state" actions="data, image alt"></agreement-map>`);
    expect(buttons(map).map(wordsOf)).to.deep.equal(['Save data as CSV', 'Save image', 'Copy alt text']);
    await expect(map).to.be.accessible();
    map.actions = '';
    await settled(map);
    expect(buttons(map)).to.deep.equal([]);
  });

  it('warns once of a name that is none, and offers the others', async () => {
    const warnings = await warningsOf(async () => {
      const map = await copied(html`<agreement-map level="state" actions="pdf data"></agreement-map>`);
      expect(buttons(map).map(wordsOf)).to.deep.equal(['Save data as CSV']);
      map.requestUpdate();
      await settled(map);
    });
    expect(warnings).to.deep.equal([
      'agreement-map: actions="pdf data" is not made of "image", "svg", "data", "link", "share", "alt" or "embed"; using "data".',
    ]);
  });

  it('saves what is drawn as SVG and PNG, with its key, source and day', async () => {
    // As wide as it is drawn before it was measured, so that nothing is drawn again between two saves.
    const map = await copied(
      html`<agreement-map style="width: 960px" level="state" as-of="2025-06-06" actions="svg image"></agreement-map>`,
    );
    const [png, svg] = await filesOf(async () => {
      await press(map, 'Save image');
      await press(map, 'Save image as SVG');
      expect(said(map)).to.equal('Saved as agreement-map-state-2025-06-06.svg.');
    });
    expect([svg?.name, svg?.type]).to.deep.equal(['agreement-map-state-2025-06-06.svg', 'image/svg+xml']);
    const text = textOf(svg as Saved);
    for (const part of ['287(g) agreements by state', 'As of June 6, 2025', 'Source: ']) expect(text).to.contain(part);
    expect([png?.name, png?.type]).to.deep.equal(['agreement-map-state-2025-06-06.png', 'image/png']);
    const image = await createImageBitmap(new Blob([(png as Saved).bytes], { type: 'image/png' }));
    const [, width = '0'] = /width="(\d+)"/.exec(text) ?? [];
    expect(image.width).to.equal(2 * Number(width));
  });

  it('saves the names on the map, however early the button is pressed', async () => {
    const map = mapOnPage(html`<agreement-map style="width: 960px" level="state" actions="svg"></agreement-map>`);
    await until(() => buttons(map).length > 0, 'there are buttons');
    const [svg] = await filesOf(() => press(map, 'Save image as SVG'));
    expect(textOf(svg as Saved)).to.match(/>TX 387<|>TX</);
  });

  it('saves the numbers of a state, each line with its day and source', async () => {
    const map = await copied(html`<agreement-map within="FL" as-of="2025-06-06" source="The Example" actions="data"></agreement-map>`);
    const [csv] = await filesOf(() => press(map, 'Save data as CSV'));
    expect([csv?.name, csv?.type]).to.deep.equal(['agreement-map-county-12-2025-06-06.csv', 'text/csv']);
    const [head, ...lines] = textOf(csv as Saved)
      .trimEnd()
      .split('\n');
    expect(head).to.match(/^\ufeffFIPS,County,State,Agreements,.*,As of,Models counted,Source$/);
    expect(lines.length).to.equal(67);
    expect(lines.every((line) => line.startsWith('12') && line.endsWith(',2025-06-06,All,The Example'))).to.equal(true);
  });

  it('copies link, alternative text and embed code', async () => {
    const map = await copied(
      html`<agreement-map id="here" link="hash" level="state" label=${'A "figure"'} class="wide" actions="link alt embed"></agreement-map>`,
    );
    const [link, alt, embed] = await clipboardOf(async () => {
      for (const label of ['Copy link', 'Copy alt text', 'Copy embed code']) {
        await press(map, label);
        expect(said(map)).to.equal('Copied.');
      }
    });
    expect(link).to.equal(`${location.href.split('#')[0] ?? ''}#here`);
    expect(alt).to.match(/^Map: A "figure"\.\n/);
    expect(embed).to.equal('<agreement-map level="state" label="A &quot;figure&quot;"></agreement-map>\n');
  });

  it('speaks the language of the page, in what it says and in what is saved', async () => {
    const map = await copied(html`<agreement-map lang="es" within="LA" as-of="2025-06-06" actions="data svg alt"></agreement-map>`);
    expect(buttons(map).map(wordsOf)).to.deep.equal(['Guardar datos en CSV', 'Guardar imagen en SVG', 'Copiar texto alternativo']);
    const [csv, svg] = await filesOf(async () => {
      await press(map, 'Guardar datos en CSV');
      expect(said(map)).to.equal('Guardado como agreement-map-county-22-2025-06-06.csv.');
      await press(map, 'Guardar imagen en SVG');
    });
    expect(textOf(csv as Saved)).to.match(
      /^\ufeffFIPS,Condado,Estado,Acuerdos,.*,Fecha,Modelos contados,Fuente\n22001,Parroquia de Acadia,Luisiana,/,
    );
    expect(textOf(svg as Saved)).to.match(/^<svg [^>]*lang="es"/);
    const [alt] = await clipboardOf(() => press(map, 'Copiar texto alternativo'));
    expect(alt).to.match(/^Mapa: Acuerdos 287\(g\) en Luisiana por /);
    map.lang = 'en';
    await until(() => buttons(map)[0]?.textContent === 'Save data as CSV', 'the buttons are in English');
  });

  it('gives the text to copy by hand where the clipboard is refused', async () => {
    const map = await copied(html`<agreement-map level="state" actions="embed"></agreement-map>`);
    await clipboardOf(() => press(map, 'Copy embed code'), true);
    const field = one<HTMLTextAreaElement>(map, '[part~="actions"] textarea');
    expect(field.value).to.equal('<agreement-map level="state"></agreement-map>\n');
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await expect(map).to.be.accessible();
  });
});
