import { startEmbed } from './element/embed/start-embed.js';

void startEmbed();
