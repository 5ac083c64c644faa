import { expect, test } from 'vitest';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { inOwnBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

const SETTLED = DELAYS.dwell + DELAYS.leave;

inOwnBrowsers('a pinned card', (reader) => {
  const only = async () => {
    const [card, ...others] = await reader().pinned();
    if (!card || others.length > 0) throw new Error(`${others.length + (card ? 1 : 0)} cards are pinned`);
    return card;
  };
  /** Sends the card to the right, so that names at the left are free. */
  const toTheRight = async (): Promise<void> => {
    for (let times = 0; times < 4; times++) {
      const card = (await reader().pinned()).at(-1);
      if ((card?.left ?? 0) > 400) return;
      await reader().press('.move');
      // Two presses at one place are a double click.
      await pause(600);
    }
  };
  const isInView = async (): Promise<boolean> => {
    const { left, top, right, bottom } = await only();
    const [width, height] = await reader().page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
    return left >= 0 && top >= 0 && right <= (width ?? 0) && bottom <= (height ?? 0);
  };

  test('stays where it is: when the pointer leaves, the page scrolls or changes, and on a click elsewhere', async () => {
    await reader().open('names.html');
    const { left, top } = await reader().pin('Putin', 'putin', '#en');
    await reader().page.mouse.move(2, 690, { steps: 4 });
    await reader().page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    await reader().page.mouse.click(2, 690);
    await reader().page.evaluate(() => document.querySelector('#en')?.remove());
    await pause(SETTLED);
    expect(await only()).toMatchObject({ label: 'Vladimir Putin', left, top });
  });

  test('is not read: the names in it are no text of the page', async () => {
    await reader().open('stage.html');
    await reader().pin('Putin', 'putin');
    await reader().page.evaluate(() => document.querySelector('main')?.append('Then Kyiv.'));
    await reader().until(async () => (await reader().marks('main')).length === 1, 'what is new is not marked');
    // Shadow roots are looked for again and again.
    await pause(1500);
    expect(await reader().markCount()).toBe(2);
    await reader().page.keyboard.press('Escape');
  });

  test('comes back when the page throws everything away', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await reader().page.evaluate(() => {
      document.body.innerHTML = '<p>Another page, with Kyiv.</p>';
    });
    await reader().until(async () => (await reader().pinned()).length === 1, 'the card is gone');
    await reader().hover('Kyiv', 'kyiv');
    expect((await only()).label).toBe('Vladimir Putin');
  });

  test('is dragged by its head, and not out of the viewport', async () => {
    await reader().open('names.html');
    const before = await reader().pin('Putin', 'putin', '#en');
    const grip = await reader().placeInCard('.grip .kind');
    await reader().page.mouse.move(grip.x, grip.y);
    await reader().page.mouse.down();
    await reader().page.mouse.move(grip.x + 60, grip.y + 90, { steps: 6 });
    await reader().page.mouse.up();
    const after = await only();
    expect([after.left - before.left, after.top - before.top]).toEqual([60, 90]);
    await reader().page.mouse.move(grip.x, grip.y, { steps: 3 });
    expect(await only()).toEqual(after);

    const again = await reader().placeInCard('.move');
    await reader().page.mouse.move(again.x, again.y);
    await reader().page.mouse.down();
    await reader().page.mouse.move(5, 5, { steps: 6 });
    await reader().page.mouse.up();
    expect(await only()).toMatchObject({ left: 8, top: 8 });
  });

  test('goes from corner to corner by presses alone, for who cannot drag', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    const corners: string[] = [];
    for (let times = 0; times < 4; times++) {
      await reader().press('.move');
      await pause(600);
      const { left, top, right, bottom } = await only();
      const across = left === 8 ? 'left' : right === 892 - (900 - (await width())) ? 'right' : '?';
      corners.push(`${top === 8 ? 'top' : bottom === 692 ? 'bottom' : '?'} ${across}`);
    }
    expect(corners.sort()).toEqual(['bottom left', 'bottom right', 'top left', 'top right']);
  });
  const width = (): Promise<number> => reader().page.evaluate(() => document.documentElement.clientWidth);

  test('stays within a viewport that becomes smaller, and a card that grows in it', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await reader().press('.move');
    await reader().press('.move');
    // A pointer that is left outside by that cannot be moved again.
    await reader().page.mouse.move(10, 10);
    await reader().page.setViewport({ width: 420, height: 400 });
    await reader().until(async () => (await width()) <= 420 && (await isInView()), 'the card is out of view');
    await reader().press('summary');
    await pause(100);
    expect(await isInView()).toBe(true);
    await reader().page.setViewport({ width: 900, height: 700 });
  });

  test('lets other cards open beside it; a name below it does not react', async () => {
    await reader().open('names.html');
    const place = await reader().placeOf('Kremlin', '#en');
    await reader().pin('Putin', 'putin', '#en');
    const grip = await reader().placeInCard('.grip .kind');
    await reader().page.mouse.move(grip.x, grip.y);
    await reader().page.mouse.down();
    await reader().page.mouse.move(place.x - 20, place.y, { steps: 6 });
    await reader().page.mouse.up();
    await reader().page.mouse.move(place.x, place.y + 4, { steps: 3 });
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();
    await toTheRight();
    await reader().hover('Киев', 'kyiv', '#ru');
    expect((await only()).label).toBe('Vladimir Putin');
  });

  test('follows the language that is chosen in another card', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await toTheRight();
    await reader().hover('Киев', 'kyiv', '#ru');
    for (const [language, label] of [
      ['uk', 'Володимир Путін'],
      ['en', 'Vladimir Putin'],
    ] as const) {
      await reader().chooseLanguage(language);
      await reader().until(async () => (await only()).label === label, `the pinned card is not in «${language}»`);
      expect((await reader().card())?.language).toBe(language);
    }
  });

  test('is pointed out when it is asked for again, in place of a second one', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await toTheRight();
    await reader().pointAt('Путіна', '#uk');
    await reader().until(async () => (await only()).isPointedOut, 'it is not pointed out');
    expect(await reader().card()).toBeUndefined();
    await reader().page.mouse.move(2, 2, { steps: 3 });
    await reader().until(async () => !(await only()).isPointedOut, 'it stays pointed out');
  });

  test('there may be several; Esc closes the card by the name first, then the newest, then the next', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await toTheRight();
    await reader().pin('Уиткоффа', 'witkoff', '#ru');
    await toTheRight();
    await reader().hover('Киев', 'kyiv', '#ru');
    const labels = async (): Promise<string[]> => (await reader().pinned()).map(({ label }) => label);
    await reader().page.keyboard.press('Escape');
    expect(await reader().card()).toBeUndefined();
    expect(await labels()).toEqual(['Vladimir Putin', 'Steve Witkoff']);
    await reader().page.keyboard.press('Escape');
    expect(await labels()).toEqual(['Vladimir Putin']);
    await reader().press('.close');
    expect(await labels()).toEqual([]);
  });

  test('can be used inside a modal dialog that opens later, and outlives it', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await reader().page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>Kyiv</p><button>OK</button>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await reader().until(
      () => reader().page.evaluate(() => document.querySelector('dialog sidelight-card') !== null),
      'the dialog makes the card inert',
    );
    await reader().press('summary');
    const unfolded = await reader().page.evaluate(
      () => document.querySelector('sidelight-card')?.shadowRoot?.querySelector('details')?.open,
    );
    expect(unfolded).toBe(true);
    await reader().page.evaluate(() => document.querySelector('dialog')?.close());
    await reader().until(
      () => reader().page.evaluate(() => document.querySelector('body > sidelight-card') !== null),
      'the card stays behind in the dialog',
    );
    expect((await only()).label).toBe('Vladimir Putin');
    await reader().page.keyboard.press('Escape');
    expect(await reader().pinned()).toEqual([]);
  });

  test('is seen and can be used while the page is full screen, and after', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await toTheRight();
    await reader().pin('Уиткоффа', 'witkoff', '#ru');
    await reader().page.evaluate(() => {
      const frame = document.createElement('div');
      frame.id = 'film';
      frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 120px; height: 40px; background: teal';
      frame.addEventListener('click', () => void frame.requestFullscreen());
      document.body.append(frame);
    });
    /** Whether each card is there, and what the reader sees and hits at its head. */
    const areOnTop = (): Promise<boolean> =>
      reader().page.evaluate(() => {
        const hosts = [...document.querySelectorAll('sidelight-card')];
        const isHit = (host: Element): boolean => {
          const { x = 0, y = 0 } = host.shadowRoot?.querySelector('.emblem')?.getBoundingClientRect() ?? {};
          return document.elementFromPoint(x + 4, y + 4) === host;
        };
        return hosts.length === 2 && hosts.every(isHit);
      });
    const labels = async (): Promise<string[]> => (await reader().pinned()).map(({ label }) => label).sort();
    const isFull = (): Promise<boolean> => reader().page.evaluate(() => document.fullscreenElement !== null);
    await reader().page.mouse.click(20, 20);
    await reader().until(isFull, 'the page does not go full screen');
    // Firefox gives the page one size and then another one before it comes to rest.
    await pause(500);
    await reader().until(areOnTop, 'the page covers the cards');
    expect(await labels()).toEqual(['Steve Witkoff', 'Vladimir Putin']);
    /** Of the card on the left the place of what opens its details, and whether they are open. */
    const onTheLeft = (): Promise<{ x: number; y: number; isOpen: boolean | undefined }> =>
      reader().page.evaluate(() => {
        const cards = [...document.querySelectorAll('sidelight-card')].map(({ shadowRoot }) => {
          const { x, y, width, height } =
            shadowRoot?.querySelector('summary')?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + width / 2, y: y + height / 2, isOpen: shadowRoot?.querySelector('details')?.open };
        });
        return cards.reduce((one, other) => (other.x < one.x ? other : one));
      });
    // Firefox does not let a test point past the size that the page had before.
    const { x, y, isOpen } = await onTheLeft();
    expect(isOpen).toBe(false);
    await reader().page.mouse.click(x, y);
    expect((await onTheLeft()).isOpen).toBe(true);
    await reader().page.evaluate(() => document.exitFullscreen());
    await reader().until(async () => !(await isFull()), 'the page stays full screen');
    await pause(500);
    await reader().page.evaluate(() => document.querySelector('#film')?.remove());
    await reader().until(areOnTop, 'the cards are gone with it');
    expect(await labels()).toEqual(['Steve Witkoff', 'Vladimir Putin']);
    await reader().press('.close');
    await reader().press('.close');
    expect(await reader().pinned()).toEqual([]);
  });
});
