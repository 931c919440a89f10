// The first script of a page under test, where the engine's driver cannot hear the console.
const heard = [];
Object.assign(window, { heard });

for (const level of ['warn', 'error']) {
  const say = console[level].bind(console);
  console[level] = (...words) => {
    heard.push(`${level}: ${words.join(' ')}`);
    say(...words);
  };
}
// A map that fails dispatches an `error` event too, on itself, which is its right.
addEventListener(
  'error',
  ({ message, target }) => {
    if (message) heard.push(`uncaught: ${message}`);
    else if (['script', 'link', 'img', 'iframe'].includes(target.localName)) heard.push(`not loaded: ${target.src ?? target.href}`);
  },
  true,
);
addEventListener('unhandledrejection', ({ reason }) => heard.push(`unhandled: ${reason}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  heard.push(`refused by ${violatedDirective}: ${blockedURI}`),
);
