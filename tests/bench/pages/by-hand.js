import { geoPath, scaleThreshold } from 'd3';
import { feature, mesh } from 'topojson-client';

// The page that somebody would write by hand, and well: the stock file of us-atlas, a path for each unit filled by its number,
// one mesh for the borders of states (a mesh of all counties took longer than a hairline around each), a tooltip, and a
// function that recolors everything.
const figure = document.querySelector('figure');
const { level } = figure.dataset;
const load = (address) => fetch(address).then((response) => response.json());
const [topology, today] = await Promise.all([load(`${level}.json`), load(`${level}-numbers.json`)]);

const color = scaleThreshold([1, 2, 3, 5, 10], ['#eee', '#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c']);
const outline = geoPath();
const { features } = feature(topology, topology.objects[level]);
const borders = mesh(topology, topology.objects.states, (a, b) => a !== b);
const units = new Map();
let numbers = today;

const svg = append(figure, 'svg', { viewBox: '0 0 975 610' });
const group = append(svg, 'g', { id: 'units' });
for (const unit of features) units.set(append(group, 'path', { d: outline(unit), fill: color(numbers[unit.id]) }), unit);
append(svg, 'path', { id: 'borders', d: outline(borders) });

const tooltip = document.querySelector('#tooltip');
svg.addEventListener('pointermove', ({ target, clientX, clientY }) => {
  const unit = units.get(target);
  tooltip.hidden = !unit;
  if (!unit) return;
  tooltip.textContent = `${unit.properties.name}: ${numbers[unit.id]}`;
  tooltip.style.transform = `translate(${clientX + 12}px, ${clientY + 12}px)`;
});
svg.addEventListener('pointerleave', () => (tooltip.hidden = true));

window.recolor = (others) => {
  numbers = others;
  for (const [path, { id }] of units) path.setAttribute('fill', color(numbers[id]));
};

function append(parent, name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
  return parent.appendChild(element);
}
