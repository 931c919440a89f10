'use client';

import 'agreement-map/define';

const { dataset } = globalThis.document?.documentElement ?? { dataset: {} };

export function Texas() {
  return (
    <agreement-map within="TX" onload={() => (dataset.loaded = 'yes')} onunit-select={({ fips }) => (dataset.chosen = fips ?? '')}>
      <a href="figures.csv">The figures</a>
    </agreement-map>
  );
}
