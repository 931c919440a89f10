/* The block in the editor. As WordPress loads it: a script for the globals of WordPress, which needs no build. */
(() => {
  const { registerBlockType } = wp.blocks;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps, store } = wp.blockEditor;
  const { CheckboxControl, PanelBody, SelectControl, TextControl } = wp.components;
  const { createElement, useEffect, useRef, useState } = wp.element;
  const { useSelect } = wp.data;
  const { __ } = wp.i18n;
  const { areas, preview } = agreementMapSettings;

  /** How long somebody who types is waited for, so that not every letter draws a map. */
  const patience = 400;

  const models = ['JEM', 'WSO', 'TFM'];

  function Edit({ attributes, setAttributes, clientId, isSelected }) {
    const isInside = useSelect((select) => select(store).hasSelectedInnerBlock(clientId, true), [clientId]);
    const isActive = isSelected || isInside;
    const inside = useInnerBlocksProps({}, { allowedBlocks: ['core/paragraph', 'core/heading', 'core/list', 'core/table', 'core/image'] });
    return createElement(
      'div',
      useBlockProps(),
      createElement(InspectorControls, {}, panels(attributes, setAttributes)),
      createElement(Preview, { attributes, isActive }),
      isActive &&
        createElement(
          'div',
          { className: 'agreement-map-fallback' },
          createElement(
            'p',
            {},
            __(
              'Where there is no map, as in feeds and newsletters, readers get what you write here. Left empty, they get the figures of the newest list where you ask for nothing else.',
              'agreement-map',
            ),
          ),
          createElement('div', inside),
        ),
    );
  }

  /** The map as a reader will see it, in a frame as high as it is. */
  function Preview({ attributes, isActive }) {
    const frame = useRef(null);
    const [address, setAddress] = useState(addressOf(attributes));
    const [height, setHeight] = useState(480);
    const wanted = addressOf(attributes);
    useEffect(() => {
      const timer = setTimeout(() => setAddress(wanted), patience);
      return () => clearTimeout(timer);
    }, [wanted]);
    const follow = () => {
      const page = frame.current?.contentDocument?.documentElement;
      if (!page) return;
      const { ResizeObserver } = frame.current.contentWindow;
      new ResizeObserver(() => setHeight(Math.ceil(page.getBoundingClientRect().height))).observe(page);
    };
    return createElement(
      'div',
      { className: 'agreement-map-preview' },
      createElement('iframe', { ref: frame, src: address, height, title: __('Preview of the map', 'agreement-map'), onLoad: follow }),
      isActive ? null : createElement('div', { className: 'is-shield' }),
    );
  }

  function addressOf(attributes) {
    const address = new URL(preview, location.href);
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
    return address.href;
  }

  function panels(attributes, setAttributes) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const field = (name, label, more = {}) =>
      createElement(TextControl, { key: name, label, value: attributes[name], onChange: set(name), ...more });
    const choice = (name, label, options) =>
      createElement(SelectControl, {
        key: name,
        label,
        value: attributes[name],
        onChange: set(name),
        // What somebody wrote elsewhere is kept, and not shown as another choice.
        options: withOwn(options, attributes[name]).map(([value, text]) => ({ value, label: text })),
      });
    const panel = (title, isOpen, ...controls) => createElement(PanelBody, { key: title, title, initialOpen: isOpen }, controls);
    return [
      panel(
        __('What is drawn', 'agreement-map'),
        true,
        choice('within', __('State', 'agreement-map'), [['', __('All of the country', 'agreement-map')], ...Object.entries(areas)]),
        choice('level', __('By', 'agreement-map'), [
          ['', __('county', 'agreement-map')],
          ['state', __('state', 'agreement-map')],
        ]),
        choice('view', __('Shows', 'agreement-map'), [
          ['', __('how many', 'agreement-map')],
          ['model', __('which program models', 'agreement-map')],
        ]),
        choice('measure', __('Counted in', 'agreement-map'), [
          ['', __('agreements', 'agreement-map')],
          ['agencies', __('agencies', 'agreement-map')],
          ['per-100k', __('agreements per 100,000 residents', 'agreement-map')],
          ['share', __('share of all agreements', 'agreement-map')],
        ]),
        ...modelBoxes(attributes.models, set('models')),
      ),
      panel(
        __('Day', 'agreement-map'),
        true,
        field('as-of', __('As of (the newest list if empty)', 'agreement-map'), { type: 'date' }),
        field('compare', __('What changed since', 'agreement-map'), { type: 'date' }),
      ),
      panel(
        __('Words and look', 'agreement-map'),
        false,
        field('label', __('Heading', 'agreement-map')),
        field('source', __('Source', 'agreement-map')),
        choice('theme', __('Colors', 'agreement-map'), [
          ['', __('as the page', 'agreement-map')],
          ['light', __('light', 'agreement-map')],
          ['dark', __('dark', 'agreement-map')],
        ]),
      ),
      panel(
        __('Your own data', 'agreement-map'),
        false,
        field('src', __('Address of a CSV file', 'agreement-map'), {
          type: 'url',
          help: __('It begins with https://, or with / for a file of this site.', 'agreement-map'),
        }),
        field('columns', __('What its columns are called', 'agreement-map'), { help: 'state: Where; model: Kind' }),
        field('unit', __('What its numbers are counted in', 'agreement-map')),
        field('breaks', __('Where classes begin', 'agreement-map'), { help: '1 2 5 10' }),
      ),
    ];
  }

  function withOwn(options, value) {
    return options.some(([known]) => known === value) ? options : [...options, [value, value]];
  }

  /** None checked is all, as in the attribute. Other models that somebody wrote there stay. */
  function modelBoxes(text, set) {
    // Printed names have spaces in them, and commas between them.
    const chosen = text.split(text.includes(',') ? /\s*,\s*/ : /\s+/).filter(Boolean);
    return models.map((model) =>
      createElement(CheckboxControl, {
        key: model,
        label: model,
        checked: chosen.length === 0 || chosen.includes(model),
        onChange: (isWanted) => {
          const before = chosen.length === 0 ? models : chosen;
          const after = isWanted ? [...before, model] : before.filter((each) => each !== model);
          set(models.every((each) => after.includes(each)) ? '' : after.join(', '));
        },
      }),
    );
  }

  registerBlockType('agreement-map/map', { edit: Edit, save: () => createElement(InnerBlocks.Content) });
})();
