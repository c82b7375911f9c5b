import { readFileSync } from 'node:fs';
import { startAfterword } from '../test/support/afterword.ts';
import { launch } from '../test/support/real-browser.ts';
import { composerPictures } from './composer-pictures.ts';
import { guardPicture } from './guard-picture.ts';
import { notebookPictures } from './notebook-pictures.ts';
import { press, settled } from './scene.ts';

/** 1280 × 800 pixels, which all the stores take, of a page on which everything is a little larger. */
const SCREENSHOT = { width: 1024, height: 640, deviceScaleFactor: 1.25 };

/** What is drawn rather than taken: the tile beside an extension's name, and the logo that Edge's store wants. */
const DRAWN = [
  { name: 'tile', width: 440, height: 280, icon: 112, words: true },
  { name: 'logo', width: 300, height: 300, icon: 240, words: false },
];

/** Takes the pictures that the stores show in a language, such as `it`, from the built extension, into a folder. */
export async function storePictures(language: string, folder: string): Promise<void> {
  const path = (name: string) => `${folder}/${name}.png`;
  const afterword = await startAfterword('chromium', { args: [`--lang=${language}`] });
  try {
    await afterword.install();
    const gmail = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new' });
    await composerPictures(gmail, SCREENSHOT, path);
    const { ui_panel_templates: templates } = JSON.parse(
      readFileSync(`_locales/${language}/messages.json`, 'utf8'),
    );
    await press(gmail, 'panel', new RegExp(`^${templates.message}$`, 'u'));
    await settled(gmail, 'panel');
    await gmail.screenshot({ path: path('templates') });
    await notebookPictures(afterword, false, SCREENSHOT, path);
    await guardPicture(afterword, false, SCREENSHOT, path('guard'));
  } finally {
    await afterword.close();
  }
  await draw(path);
}

async function draw(path: (name: string) => string): Promise<void> {
  const icon = readFileSync('icons/afterword.svg').toString('base64');
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    for (const { name, width, height, icon: size, words } of DRAWN) {
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.setContent(`<!doctype html>
        <style>
          body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 20px;
            background: #fbf6ea; color: #2c2a26; font: 600 24px/1.3 system-ui, sans-serif; }
          img { display: block; width: ${size}px; }
        </style>
        <img src="data:image/svg+xml;base64,${icon}">${words ? 'The email after the interview' : ''}`);
      await page.waitForFunction(() => document.images[0]?.complete === true);
      await page.screenshot({ path: path(name) });
    }
  } finally {
    await browser.close();
  }
}
