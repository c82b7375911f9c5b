import { type Afterword, startAfterword } from '../../test/support/afterword.ts';
import { keep } from '../../test/support/commands.ts';
import { manyInterviews } from '../many-interviews.ts';
import { markdownTable, percentile } from './markdown-table.ts';
import { pause } from './written-at-speed.ts';

const ROUNDS = 15;
const SETTLING = 300;
const INTERVIEWS = 1_000;

/** Milliseconds since the popup was asked for. */
interface Opening {
  /** The templates are listed and the search has the focus. */
  readonly usable: number;
  /** It says what Afterword does in the tab. */
  readonly told: number;
  /** The browser has shown the list for the first time. */
  readonly painted: number;
}

/** How long the popup takes to be of use, over a Gmail page with a composer. */
export async function popup(): Promise<void> {
  const afterword = await startAfterword('chromium');
  try {
    await afterword.install();
    await afterword.openGmail({ fixture: '2026-11-popup' });
    await pause(2_000);
    const rows = [rowOf('nothing kept', await openings(afterword))];
    await keep(afterword, manyInterviews(INTERVIEWS));
    rows.push(rowOf(`${INTERVIEWS.toLocaleString('en')} interviews`, await openings(afterword)));
    console.log(markdownTable(['popup, ms: median (half of all)', 'usable', 'tab told of', 'painted'], rows));
  } finally {
    await afterword.close();
  }
}

async function openings(afterword: Afterword): Promise<Opening[]> {
  const found: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(SETTLING);
    found.push(await afterword.inExtension(open, null));
    const target = afterword.browser.targets().find((each) => each.url() === afterword.url('popup.html'));
    await (await target?.asPage())?.close();
  }
  return found;
}

/** Runs in another page of the extension, which sees the popup's document before its script has run. */
function open(): Promise<Opening> {
  return new Promise((done) => {
    void chrome.action.openPopup();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const [view] = chrome.extension.getViews({ type: 'popup' }) as (Window & typeof globalThis)[];
      if (view?.location.pathname !== '/popup.html') return port2.postMessage(null);
      const { document, performance } = view;
      let [usable, told] = [0, 0];
      const look = (): void => {
        const isListed = document.querySelectorAll('[role="option"]').length > 1;
        if (usable === 0 && isListed && document.activeElement?.matches('[role="combobox"]'))
          usable = performance.now();
        const said = document.querySelector('.tab-status')?.textContent ?? '';
        if (told === 0 && said.includes('Gmail')) told = performance.now();
        if (usable === 0 || told === 0) return;
        observer.disconnect();
        new view.PerformanceObserver((list, own) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint === undefined) return;
          own.disconnect();
          done({ usable, told, painted: paint.startTime });
        }).observe({ type: 'paint', buffered: true });
      };
      const observer = new view.MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      look();
    };
    port2.postMessage(null);
  });
}

function rowOf(kept: string, openings: readonly Opening[]): string[] {
  const range = (samples: readonly number[]): string =>
    [50, 25, 75]
      .map((percent) => percentile(samples, percent).toFixed(0))
      .join(' ')
      .replace(/ (.*) (.*)/u, ' ($1-$2)');
  return [
    kept,
    ...(['usable', 'told', 'painted'] as const).map((name) => range(openings.map((each) => each[name]))),
  ];
}
