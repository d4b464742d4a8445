import { existsSync } from 'node:fs';

/** Where a browser is: the one that `CHROMIUM` names, or Debian's, which without windows is a package of its own. */
export const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** How it is started; without a graphics processor, WebGL is reckoned by software. */
export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};
