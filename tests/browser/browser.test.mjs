// The pages that rung makes, in a real browser. What people may want to look at is in build/browser/.
import {after} from 'node:test';
import {closeBrowser} from './support/browser.mjs';

after(closeBrowser);

await import('./checks.mjs');
await import('./look.mjs');
await import('./site.mjs');
await import('./hostile.mjs');
await import('./print.mjs');
await import('./packet.mjs');
