// Makes sure that a browser is there: what is installed, else Playwright's download, else the system's package.
import { existsSync, readFileSync } from 'node:fs';
import { lookForChromium, lookForFirefox, missing } from './find-browser.ts';
import { runProgram } from './steps.ts';

const CHROMIUM = {
  name: 'Chromium, Chrome or Edge',
  variable: 'SCO_LENS_CHROMIUM',
  look: lookForChromium,
  playwright: 'chromium',
  debian: 'chromium',
};
const FIREFOX = {
  name: 'Firefox',
  variable: 'SCO_LENS_FIREFOX',
  look: lookForFirefox,
  playwright: undefined,
  debian: 'firefox-esr',
};

/** Path of a browser that can load the extension; installs one where none is found. @throws Error that says what to do */
export function ensureBrowser(kind: 'chromium' | 'firefox'): Promise<string> {
  return ensure(kind === 'chromium' ? CHROMIUM : FIREFOX);
}

async function ensure({ name, variable, look, playwright, debian }: typeof CHROMIUM | typeof FIREFOX): Promise<string> {
  const found = look();
  if (found !== undefined) return found;
  if (playwright !== undefined) {
    console.log(`No ${name} found. Trying Playwright's download …`);
    await runProgram('playwright', ['install', playwright]).catch(() => 1);
    const downloaded = look();
    if (downloaded !== undefined) return downloaded;
  }
  if (isDebianRoot()) {
    await aptInstall([debian]);
    const installed = look();
    if (installed !== undefined) return installed;
  }
  throw new Error(missing(name, variable));
}

/** Chinese letters in screenshots need a font; on Debian as root it is installed, elsewhere systems have one. */
export async function ensureChineseFont(): Promise<void> {
  if (!isDebianRoot() || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return;
  await aptInstall(['fonts-noto-cjk']);
}

function isDebianRoot(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    readFileSync('/etc/debian_version', 'utf8') !== ''
  );
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], environment);
  const code = await runProgram('apt-get', ['install', '-y', '-qq', ...packages], environment);
  if (code !== 0) console.log('apt-get could not install them; its message is above.');
}
