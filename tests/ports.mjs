import { once } from 'node:events';
import net from 'node:net';

/** A port that nobody listens on. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Waits until somebody takes a connection.
 *
 * @param {() => net.Socket} connect
 * @param {number} [patience] in milliseconds
 * @throws {Error} where nobody does in that time
 */
export async function answering(connect, patience = 10_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await accepts(connect())) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`nobody answered within ${patience} ms`);
}

function accepts(socket) {
  return new Promise((settle) => {
    socket.once('error', () => settle(false));
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
  });
}
