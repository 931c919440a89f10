import { cpSync } from 'node:fs';

cpSync('node_modules/agreement-map/dist/agreement-map.standalone.js', 'dist/agreement-map.standalone.js');
for (const file of ['index.html', 'listen.js']) cpSync(file, `dist/${file}`);
