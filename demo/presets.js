const name = location.search.slice(1);

if (/^[a-z-]+$/.test(name))
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `../dist/themes/${name}.css` }));
