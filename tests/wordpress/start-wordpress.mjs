import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { answering, freePort } from '../ports.mjs';

/** What a WordPress of the distribution needs to run without a web server and without a service. */
const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server-core',
];

const programs = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];

/** How long its database, and its server, may take to start, in milliseconds. */
const patience = 30_000;

/** Whether a WordPress can be started here; on Debian, as root, what is missing is installed first. */
export function hasWordPress() {
  if (isInstalled()) return true;
  if (!existsSync('/usr/bin/apt-get') || process.getuid() !== 0) return false;
  console.log('Installing the distribution’s WordPress, PHP and MariaDB.');
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], options);
  return isInstalled();
}

function isInstalled() {
  return programs.every((path) => existsSync(path)) && themes().length > 0;
}

function themes() {
  const folder = '/usr/share/wordpress/wp-content/themes';
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * Starts a WordPress that is nobody else's: its files, its database and its server are in one temporary folder and end with this process.
 *
 * @returns {Promise<{url: string, version: string, run: (code: string) => string, stop: () => Promise<void>}>} `run` runs PHP in it
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-map-wordpress-'));
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => children.forEach((child) => child.kill()));
  const socket = await startDatabase(folder, children);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const root = layFiles(folder, url, socket);
  const run = (code) =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', `define('WP_USE_THEMES', false); require '${root}/wp-load.php'; ${code}`], {
      encoding: 'utf8',
      env: { ...env, AGREEMENT_MAP_SITE: url },
    });
  // WordPress asks itself some things while it answers others.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...env, PHP_CLI_SERVER_WORKERS: '6' },
    detached: true,
  });
  // Its workers are a group with it, and outlive it.
  server.kill = () => server.exitCode === null && server.signalCode === null && process.kill(-server.pid);
  children.push(server);
  await answering(() => net.connect(port, '127.0.0.1'), patience);
  install(root, run);
  const version = run('echo $GLOBALS["wp_version"];');
  return { url, version, run, stop };
}

async function startDatabase(folder, children) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...user], {
    stdio: 'pipe',
  });
  const options = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/database.pid`, '--skip-networking'];
  children.push(spawn('/usr/sbin/mariadbd', [...options, ...user], { stdio: 'ignore' }));
  await answering(() => net.connect(socket), patience);
  execFileSync('php', ['-r', `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');`]);
  return socket;
}

/** WordPress's files as a host has them: nothing of them a link, its content writable. */
function layFiles(folder, url, socket) {
  const root = join(folder, 'site');
  mkdirSync(root);
  execFileSync('cp', ['-rL', '/usr/share/wordpress/.', root]);
  rmSync(join(root, 'wp-config.php'));
  const languages = '/var/lib/wordpress/wp-content/languages';
  const content = join(root, 'wp-content');
  if (existsSync(languages)) cpSync(languages, join(content, 'languages'), { recursive: true, dereference: true });
  mkdirSync(join(content, 'uploads'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'));
  writeFileSync(join(root, 'wp-config.php'), config(url, socket));
  return root;
}

function config(url, socket) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    FS_METHOD: 'direct',
    // It talks to nobody but the test.
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: true,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${value === true ? 'true' : value === false ? 'false' : `'${value}'`});`,
  );
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

/** What the installer's page does, and the people of a newsroom: an administrator and an author. */
function install(root, run) {
  const code = `define('WP_INSTALLING', true); require '${root}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Newsroom', 'editor', 'editor@example.com', false, '', 'editor-password');`;
  execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], { stdio: 'pipe' });
  run(
    `wp_insert_user(['user_login' => 'author', 'user_pass' => 'author-password', 'user_email' => 'author@example.com', 'role' => 'author']);`,
  );
}
