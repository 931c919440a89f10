import { expect, html } from '@open-wc/testing';
import { all, line, loadedMap, onPage, part, press, readableMap, settled, tree, until, warningsOf, words, wordsOf } from './map-on-page.js';

const spanish = 'Acuerdos 287(g) por condado';

describe('the language of a map', () => {
  it('is that of the tag, and the figure says so', async () => {
    const map = await loadedMap(html`<agreement-map lang="es-MX"></agreement-map>`);
    expect(words(map, 'title')).to.equal(spanish);
    expect(part(map, 'figure').lang).to.equal('es');
    expect(part(map, 'figure').getAttribute('aria-label')).to.equal(spanish);
    expect(words(map, 'ledger')).to.contain('acuerdos en la lista');
    expect(words(map, 'source')).to.match(/^Fuente: Servicio de Inmigración y Control de Aduanas/);
  });

  it('is that of what is around it, out of shadow trees too', async () => {
    const outer = onPage(html`<div lang="es"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const map = document.createElement('agreement-map');
    root.append(map);
    await settled(map);
    expect(words(map, 'title')).to.equal(spanish);
  });

  it('changes while it runs, with what a reader has open', async () => {
    const map = await readableMap(html`<agreement-map level="state" selected="22"></agreement-map>`);
    await until(() => words(map, 'panel').includes('Louisiana'), 'the panel is there');
    map.lang = 'es';
    await until(() => words(map, 'title') === 'Acuerdos 287(g) por estado', 'the heading is in Spanish');
    await until(() => words(map, 'panel').includes('Luisiana'), 'the panel is in Spanish');
    expect(words(map, 'panel')).to.contain('acuerdos').and.not.to.contain('agreement');
    map.lang = 'en';
    await until(() => words(map, 'panel').includes('Louisiana'), 'the panel is in English again');
  });

  it('says in Spanish what was not understood, with what is drawn instead', async () => {
    const warnings = await warningsOf(async () => {
      const map = await loadedMap(html`<agreement-map lang="es" level="town" within="ZZ"></agreement-map>`);
      expect(words(map, 'status')).to.contain('El ajuste level=“town” no se entendió; este mapa usa county.');
      expect(words(map, 'status')).to.contain('El ajuste within=“ZZ” no se entendió; este mapa muestra todo el país.');
    });
    expect(warnings).to.have.length(2);
  });

  it('has the terms of a publisher in the place of its own, everywhere, once', async () => {
    const terms = 'acuerdo: convenio de colaboración; acuerdos: convenios; Grupo de trabajo (TFM): Fuerza de tarea (TFM)';
    const map = await readableMap(html`<agreement-map lang="es" level="state" selected="22" terms=${terms}></agreement-map>`);
    expect(words(map, 'title')).to.equal('Convenios 287(g) por estado');
    await until(() => words(map, 'panel').includes('Luisiana'), 'the panel is there');
    expect(words(map, 'panel'))
      .to.contain('de Fuerza de tarea (TFM)')
      .and.not.to.match(/acuerdo|Grupo/);
    expect(part(map, 'figure').lang).to.match(/^es-x-\d+$/);
    const plain = await loadedMap(html`<agreement-map lang="es" level="state"></agreement-map>`);
    expect(words(plain, 'title')).to.equal('Acuerdos 287(g) por estado');
    map.terms = '';
    await until(() => words(map, 'title') === 'Acuerdos 287(g) por estado', 'the usual terms are back');
  });

  it('is English where the map does not speak that of the page', async () => {
    const map = await loadedMap(html`<agreement-map lang="cy"></agreement-map>`);
    expect(words(map, 'title')).to.equal('287(g) agreements by county');
    expect(part(map, 'figure').lang).to.equal('en');
    expect(all(map, '[part~="status"][role="alert"]')).to.have.length(0);
  });

  it('names an inset in the language of the page where the keyboard goes into it', async () => {
    const map = await readableMap(html`<agreement-map lang="es" level="state" selected="04"></agreement-map>`);
    tree(map).focus();
    press(tree(map), 'ArrowDown');
    await until(
      () => wordsOf(line(map)).includes('Recuadro, Hawái') || wordsOf(line(map)).includes('Recuadro, Alaska'),
      'the inset is named',
    );
  });
});
