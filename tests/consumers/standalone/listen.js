const { dataset } = document.documentElement;
for (const map of document.querySelectorAll('agreement-map')) {
  // With everything inside, it may be drawn before this script runs.
  map.loadComplete.then(() => (dataset.loaded = 'yes'));
  map.addEventListener('unit-select', ({ fips }) => (dataset.chosen = fips ?? ''));
}
