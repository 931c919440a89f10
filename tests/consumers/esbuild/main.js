import 'agreement-map/define';

const { dataset } = document.documentElement;
for (const map of document.querySelectorAll('agreement-map')) {
  map.addEventListener('load', () => (dataset.loaded = 'yes'));
  map.addEventListener('unit-select', ({ fips }) => (dataset.chosen = fips ?? ''));
}
