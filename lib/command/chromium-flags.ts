// How Chromium is started with the extension: quiet, and without the sandbox only where it refuses to start with it.

/** @param extension folder of the built extension */
export function chromiumFlags(extension: string): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Chrome from 137 on ignores --load-extension unless this feature is off; Chromium does not mind.
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(root ? ['--no-sandbox'] : []),
  ];
}
