/** The pages, as HTML. Their own scripts use no promises and keep what they measure in `pageTimes`. */
import { generateText } from '@/tests/bench/generate/text';

const SEED = 7;

/** Notes when the page was loaded and at which frame the first highlight was there, in ms. */
const NOTE_FIRST_MARK = `<script>
  var pageTimes = {};
  addEventListener('load', () => { pageTimes.loaded = performance.now(); });
  const look = () => {
    if (CSS.highlights.size > 0) pageTimes.marked = performance.now();
    else requestAnimationFrame(look);
  };
  look();
</script>`;

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;
}

/** Without the last name, which stands at the end of a page only: when it is found, all is read. */
function paragraphsOf(names: readonly string[], codeUnits: number): string[] {
  return generateText(names.slice(0, -1), codeUnits, SEED).text.trimEnd().split('\n');
}

/** A name at the top, so that the first viewport has something to mark. */
function opening(names: readonly string[]): string {
  return `The day began in ${names[0] ?? ''} as ever. `;
}

function ending(names: readonly string[]): string {
  return ` The day ended in ${names.at(-1) ?? ''} as ever.`;
}

/** Ten million code units in 200,000 text nodes: short lines of a list. */
export function manyNodesPage(names: readonly string[]): string {
  const text = paragraphsOf(names, 10_000_000).join(' ');
  const step = Math.ceil(text.length / 200_000);
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += step) lines.push(`<li>${text.slice(at, at + step)}`);
  return page(`<p>${opening(names)}</p><ul>${lines.join('')}</ul><p>${ending(names)}</p>`, NOTE_FIRST_MARK);
}

export function oneNodePage(names: readonly string[]): string {
  return page(
    `<p>${opening(names)}${paragraphsOf(names, 5_000_000).join(' ')}${ending(names)}</p>`,
    NOTE_FIRST_MARK,
  );
}

/** Elements in elements, made by a script, since a parser stops nesting at 512. Not drawn: no browser draws that in time. */
export function deepPage(names: readonly string[]): string {
  const script = `<script>
    let inner = document.querySelector('#deep');
    for (let depth = 0; depth < 10000; depth += 1) {
      const outer = inner;
      inner = document.createElement('div');
      inner.append('Level ' + depth + ' ');
      outer.append(inner);
    }
    inner.append(${JSON.stringify(ending(names))});
  </script>`;
  return page(`<p>${opening(names)}</p><div id="deep" style="display:none"></div>${script}`, NOTE_FIRST_MARK);
}

/** Adds paragraphs and takes old ones away, `perSecond` in all, for so many seconds, and then one with names in front. */
export function stormPage(names: readonly string[], perSecond: number, seconds: number): string {
  const texts = paragraphsOf(names, 60_000).map((text) => text.slice(0, 120));
  const script = `<script>
    var pageTimes = {};
    const texts = ${JSON.stringify(texts)};
    const list = document.querySelector('#list');
    function storm() {
      const began = performance.now();
      let done = 0;
      const timer = setInterval(() => {
        const passed = performance.now() - began;
        const due = Math.min(passed, ${seconds * 1000}) / 1000 * ${perSecond};
        for (; done < due; done += 2) {
          const added = document.createElement('p');
          added.textContent = texts[done / 2 % texts.length];
          list.append(added);
          if (list.childElementCount > 300) list.firstElementChild.remove();
        }
        if (passed < ${seconds * 1000}) return;
        clearInterval(timer);
        const last = document.createElement('p');
        last.id = 'last';
        last.textContent = ${JSON.stringify(opening(names))};
        list.prepend(last);
        pageTimes.ended = performance.now();
        look();
      }, 10);
    }
    function look() {
      const last = document.querySelector('#last').firstChild;
      for (const highlight of CSS.highlights.values())
        for (const range of highlight)
          if (range.startContainer === last) { pageTimes.caughtUp = performance.now(); return; }
      requestAnimationFrame(look);
    }
  </script>`;
  return page(`<div id="list"></div>${script}`);
}

export function framesPage(frames: number): string {
  return page(`<p>Frames</p>${'<iframe src="frame.html" width="300" height="150"></iframe>'.repeat(frames)}`);
}

/** One line with a name, as advertisements and embedded posts have. */
export function framePage(names: readonly string[]): string {
  return page(`<p>${opening(names)}</p>`);
}

export function articlePage(names: readonly string[]): string {
  return page(
    `<p>${opening(names)}</p>${paragraphsOf(names, 20_000)
      .map((text) => `<p>${text}</p>`)
      .join('')}`,
  );
}

/** As many mentions as that, one a paragraph; `change` appends a paragraph at the end in each of some frames. */
export function mentionsPage(names: readonly string[], mentions: number): string {
  const lines = Array.from(
    { length: mentions },
    (_, index) => `<p>Then there was ${names[index % names.length] ?? ''} again, and all went on.</p>`,
  );
  const script = `<script>
    var pageTimes = {};
    function change(frames) {
      const step = () => {
        if (frames === 0) { pageTimes.changed = performance.now(); return; }
        frames -= 1;
        const added = document.createElement('p');
        added.textContent = 'And so it was.';
        document.body.append(added);
        requestAnimationFrame(step);
      };
      step();
    }
  </script>`;
  return page(`${lines.join('')}<p>${ending(names)}</p>${script}`);
}
