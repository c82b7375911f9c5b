// Draws icons/*.png from the SVGs with headless Chromium. The PNGs are committed, so that a build needs no browser:
// run this (`node scripts/icons.mjs`) when a drawing has changed.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** The stores want the largest to stand in a clear margin (developer.chrome.com/docs/webstore/images, seen 2026-11). */
const DRAWINGS = [
  { size: 16, margin: 0, source: 'icons/afterword-16.svg' },
  { size: 32, margin: 0, source: 'icons/afterword.svg' },
  { size: 48, margin: 0, source: 'icons/afterword.svg' },
  { size: 128, margin: 16, source: 'icons/afterword.svg' },
];

const browser = await puppeteer.launch({
  executablePath: process.env.AFTERWORD_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const { size, margin, source } of DRAWINGS) {
    const drawing = Buffer.from(await readFile(source)).toString('base64');
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<body style="margin:${margin}px"><img style="display:block;width:${size - 2 * margin}px" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete === true);
    await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
