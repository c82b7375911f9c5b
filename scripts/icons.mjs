// Draws icons/*.png from the SVGs with headless Chromium. The PNGs are committed, so that a build needs no browser:
// run this (`node scripts/icons.mjs`) when a drawing has changed.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const DRAWINGS = [
  { size: 16, source: 'icons/afterword-16.svg' },
  { size: 32, source: 'icons/afterword.svg' },
  { size: 48, source: 'icons/afterword.svg' },
  { size: 128, source: 'icons/afterword.svg' },
];

const browser = await puppeteer.launch({
  executablePath: process.env.AFTERWORD_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const { size, source } of DRAWINGS) {
    const drawing = Buffer.from(await readFile(source)).toString('base64');
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:${size}px" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete === true);
    await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
