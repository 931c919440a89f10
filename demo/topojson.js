/* global d3, topojson */
import { loadTopology } from '../dist/cdn/topojson.js';

const us = await loadTopology(2023);
const svg = d3.select('svg');
const draw = (shapes) => svg.append('g').selectAll('path').data(shapes).join('path').attr('d', d3.geoPath());

draw(topojson.feature(us, us.objects.counties).features)
  .attr('fill', ({ properties }) => (properties.population > 100_000 ? '#4a3a8c' : '#e6e3ee'))
  .append('title')
  .text(({ properties }) => `${properties.name}, ${properties.state}`);
draw([topojson.feature(us, us.objects.stateBorders)])
  .attr('fill', 'none')
  .attr('stroke', 'white');
