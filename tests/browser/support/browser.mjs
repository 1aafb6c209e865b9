// One headless Chromium for all browser tests, and pages opened in it that tell everything they do.
// RUNG_BROWSER names another browser than Debian's `chromium`.
import {accessSync, constants, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

export const folder = mkdtempSync(join(tmpdir(), 'rung-browser-')); // a home for the browser, and for pages
let launched;

export function browserPath() {
  const named = process.env.RUNG_BROWSER || 'chromium';
  if (named.includes('/')) {
    return named;
  }
  const found = process.env.PATH.split(delimiter).map(place => join(place, named)).find(isProgram);
  if (!found) {
    throw new Error(`there is no ${named} on PATH: scripts/test installs it, or RUNG_BROWSER names another`);
  }
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function browser() {
  launched ??= chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid() !== 0, // Chromium has none for root, the usual user of a container
    env: {PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'disabled:'},
  });
  return launched;
}

/** Ends the browser and removes what it and the tests wrote. */
export async function closeBrowser() {
  await (await launched)?.close();
  rmSync(folder, {recursive: true, maxRetries: 10, retryDelay: 100});
}

let saved = 0;

/** The path of a new file with this text, that a visit can open. */
export function save(html) {
  const path = join(folder, `page-${++saved}.html`);
  writeFileSync(path, html);
  return path;
}

const sizes = {wide: {width: 1400, height: 900}, narrow: {width: 390, height: 844}};

/** Turns an open page to a screen of that size, and to light or dark. */
export async function turn(page, size, scheme) {
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({colorScheme: scheme, media: 'screen'});
  await page.evaluate(() => document.activeElement?.blur()); // a skip link would lie upon the page
}

const contexts = new Map();

// One a kind: making one takes longer than opening a page in it.
async function contextWith(script) {
  const makes = async () => (await browser()).newContext({javaScriptEnabled: script, locale: 'en', reducedMotion: 'reduce'});
  contexts.has(script) || contexts.set(script, makes());
  return contexts.get(script);
}

/**
 * Opens the file on a narrow, light screen, calls `look` with the page, and closes it. What the page did
 * meanwhile comes back as texts: messages on the console, errors, dialogs, windows, and requests for
 * anything but the file.
 */
export async function visit(path, look = async () => {}, {script = true} = {}) {
  const address = pathToFileURL(path).href;
  const done = [];
  const page = await (await contextWith(script)).newPage();
  page.on('request', request => request.url() === address || done.push(`request: ${request.url()}`));
  page.on('popup', opened => done.push(`window: ${opened.url()}`));
  page.on('console', message => done.push(`console: ${message.text()}`));
  page.on('pageerror', error => done.push(`error: ${error.message}`));
  page.on('framenavigated', frame => frame.url().split('#')[0] === address || done.push(`goes to: ${frame.url()}`));
  page.on('dialog', dialog => {
    done.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  try {
    await turn(page, 'narrow', 'light');
    await page.goto(address);
    await look(page);
  } finally {
    await page.close();
  }
  return done;
}
