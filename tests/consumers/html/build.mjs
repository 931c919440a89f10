import { cpSync } from 'node:fs';

cpSync('node_modules/agreement-map/dist/cdn', 'dist/cdn', { recursive: true });
for (const file of ['index.html', 'listen.js']) cpSync(file, `dist/${file}`);
