'use client';

import 'agreement-map/define';
import { useEffect, useRef } from 'react';

export function Texas() {
  const map = useRef(null);
  // React listens to no events of its own accord where the tag came from the server.
  useEffect(() => {
    const { dataset } = document.documentElement;
    const choose = ({ fips }) => (dataset.chosen = fips ?? '');
    const { current } = map;
    current.loadComplete.then(() => (dataset.loaded = 'yes'));
    current.addEventListener('unit-select', choose);
    return () => current.removeEventListener('unit-select', choose);
  }, []);
  return (
    <agreement-map within="TX" ref={map}>
      <a href="figures.csv">The figures</a>
    </agreement-map>
  );
}
