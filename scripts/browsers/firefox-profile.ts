import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_CACHE } from './find-browser.ts';

const PROFILES = join(BROWSER_CACHE, 'profiles');

/** What Firefox keeps of its own scripts once it has compiled them, and for which version: with it, one starts a second sooner. */
const COMPILED = ['startupCache', 'compatibility.ini'];

/** What is kept there of extensions is one browser's own. */
const OF_EXTENSIONS = 'webext.sc.lz4';

/** The same of the first one, kept until the project is installed anew; another version makes nothing of it. */
const KEPT = join(BROWSER_CACHE, 'firefox-compiled');

/**
 * Makes a profile that has nothing of any other but the browser's own compiled scripts, in a folder of the project's own: a Firefox
 * that comes as a snap does not see the system's temporary folder.
 * @returns its path.
 */
export function newProfile(): string {
  mkdirSync(PROFILES, { recursive: true });
  const profile = mkdtempSync(join(PROFILES, 'firefox-'));
  if (existsSync(KEPT)) copyCompiled(KEPT, profile);
  return profile;
}

/** Keeps what a Firefox has compiled for the next ones, unless there is some: all of it or none, for another may start just now. */
export function keepCompiled(profile: string): void {
  if (existsSync(KEPT)) return;
  const kept = mkdtempSync(join(PROFILES, 'compiled-'));
  try {
    copyCompiled(profile, kept);
    renameSync(kept, KEPT);
  } catch {
    // It ended before it had compiled anything, or another one was sooner: the next starts without.
    rmSync(kept, { recursive: true, force: true });
  }
}

/** Takes a profile away, as far as the system lets it go. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Windows may still hold a file of it; what is left lies in the cache and harms nobody.
  }
}

function copyCompiled(from: string, to: string): void {
  for (const name of COMPILED)
    cpSync(join(from, name), join(to, name), { recursive: true, filter: (path) => !path.endsWith(OF_EXTENSIONS) });
}
