import { expect, html } from '@open-wc/testing';
import { AgreementFigure, type LoadErrorEvent } from '../../src/figure.js';
import { fileOf, onPage, warningsOf } from './map-on-page.js';

/** A figure on the page, whose question is answered. */
async function known(template: unknown): Promise<AgreementFigure> {
  const placed = onPage(template);
  const figure = placed as AgreementFigure;
  await figure.loadComplete;
  return figure;
}

const list = 'state,agency,county,model\nWI,A,Dane,TFM\nWI,B,Rock,JEM\nIL,C,Cook,TFM\n';

describe('a figure in prose', () => {
  it('prints the number of the newest day', async () => {
    const figure = await known(html`<agreement-figure></agreement-figure>`);
    expect(figure.textContent).to.equal('1,843');
    expect([figure.value, figure.asOf]).to.deep.equal([1843, '2026-05-18']);
  });

  it('spells small numbers in the language around it, and again when that changes', async () => {
    const list = fileOf('state,agency,county,model\nWI,A,Dane,TFM\nWI,B,Rock,JEM\n');
    const around = onPage(html`<p lang="es-US"><agreement-figure words src=${list}></agreement-figure></p>`);
    const figure = around.querySelector('agreement-figure') as AgreementFigure;
    await figure.loadComplete;
    expect(figure.textContent).to.equal('dos');
    const known = new Promise((resolve) => figure.addEventListener('load', resolve, { once: true }));
    around.lang = 'en';
    await known;
    expect(figure.textContent).to.equal('two');
  });

  it('keeps the author’s text until it is known, and says nothing where the two agree', async () => {
    const figure = onPage(html`<agreement-figure within="FL" as-of="2025-06-06">277</agreement-figure>`) as AgreementFigure;
    const { firstChild } = figure;
    expect(figure.textContent).to.equal('277');
    await figure.loadComplete;
    expect(figure.textContent).to.equal('277');
    expect(figure.firstChild, 'nothing was written over').to.equal(firstChild);
  });

  it('says on the console where the text differs, once', async () => {
    const said = await warningsOf(async () => {
      for (let i = 0; i < 2; i++) {
        const figure = await known(html`<agreement-figure within="FL" as-of="2025-06-06" number="agreements">278</agreement-figure>`);
        expect(figure.textContent).to.equal('277');
      }
    });
    expect(said).to.deep.equal([
      'agreement-figure number="agreements" within="FL" as-of="2025-06-06": the text says “278”, and the data says “277”.',
    ]);
  });

  it('keeps the author’s text where the question is not understood', async () => {
    const said = await warningsOf(async () => {
      const figure = await known(html`<agreement-figure within="<img src=x onerror=alert(1)>">277</agreement-figure>`);
      expect(figure.textContent).to.equal('277');
      expect(figure.value).to.equal(null);
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/is not a state like "TX" or a county code like "48453"\. The author’s text stays\.$/);
  });

  it('refuses what is nearly an attribute, and takes key for number', async () => {
    const said = await warningsOf(async () => {
      const figure = await known(html`<agreement-figure state="FL">348</agreement-figure>`);
      expect([figure.textContent, figure.value]).to.deep.equal(['348', null]);
    });
    expect(said).to.deep.equal(['agreement-figure: state="FL" is not "within". The author’s text stays.']);
    const figure = await known(html`<agreement-figure key="states">40</agreement-figure>`);
    expect(figure.value).to.equal(40);
  });

  it('follows its attributes, and goes back to the author’s text', async () => {
    await warningsOf(async () => {
      const figure = await known(html`<agreement-figure as-of="2025-06-06">many</agreement-figure>`);
      expect(figure.textContent).to.equal('649');
      figure.setAttribute('number', 'agencies');
      figure.setAttribute('within', 'FL');
      await figure.loadComplete;
      expect(figure.value).to.be.below(277);
      figure.setAttribute('number', 'nonsense');
      await figure.loadComplete;
      expect(figure.textContent).to.equal('many');
    });
  });

  it('counts own data, once for all sentences', async () => {
    const src = fileOf(list);
    const figure = await known(html`<agreement-figure src=${src} within="WI" words></agreement-figure>`);
    expect(figure.textContent).to.equal('two');
    URL.revokeObjectURL(src);
    const other = await known(html`<agreement-figure src=${src} number="states"></agreement-figure>`);
    expect(other.textContent).to.equal('2');
  });

  it('fires load and error, as an image does', async () => {
    const heard: string[] = [];
    const figure = document.createElement('agreement-figure');
    for (const type of ['load', 'error']) figure.addEventListener(type, (event) => void heard.push(event.type));
    document.body.append(figure);
    await figure.loadComplete;
    const said = await warningsOf(async () => {
      const failed = new Promise<Event>((resolve) => figure.addEventListener('error', resolve, { once: true }));
      figure.setAttribute('src', '/nowhere.csv');
      expect(((await failed) as LoadErrorEvent).error.message).to.contain('404');
    });
    figure.remove();
    expect(heard).to.deep.equal(['load', 'error']);
    expect(said.length).to.equal(1);
  });

  it('asks again for data that could not be had', async () => {
    const { fetch } = window;
    let answers = 0;
    window.fetch = () => Promise.resolve(answers++ === 0 ? new Response('', { status: 503 }) : new Response(list));
    try {
      await warningsOf(async () => {
        const failed = await known(html`<agreement-figure src="/sometimes.csv">3</agreement-figure>`);
        expect([failed.value, failed.textContent]).to.deep.equal([null, '3']);
      });
      expect((await known(html`<agreement-figure src="/sometimes.csv" within="WI"></agreement-figure>`)).textContent).to.equal('2');
    } finally {
      window.fetch = fetch;
    }
  });

  it('never makes markup of a number, and is words where no script runs', async () => {
    const figure = await known(html`<agreement-figure><b>1,843</b></agreement-figure>`);
    expect(figure.textContent).to.equal('1,843');
    expect(figure.shadowRoot).to.equal(null);
    expect(customElements.get('agreement-figure')).to.equal(AgreementFigure);
  });
});
