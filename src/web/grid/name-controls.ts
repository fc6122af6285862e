/** What the library's controls are called, for those who hear the page. */
export interface ControlNames {
  readonly sheet: string;
  readonly nameBox: string;
  readonly tabs: string;
  readonly allSheets: string;
  readonly tabsBefore: string;
  readonly tabsAfter: string;
  readonly smaller: string;
  readonly larger: string;
  readonly zoom: string;
  readonly messages: string;
  readonly side: string;
  readonly closeSide: string;
}

type Mend = (element: Element, at: number) => void;

/** The library leaves controls without names, and gives some of them roles that do not exist. Returns how to stop mending. */
export function nameControls(room: HTMLElement, names: ControlNames): () => void {
  const label = (...words: readonly string[]): Mend => (element, at) => set(element, 'aria-label', words[Math.min(at, words.length - 1)] ?? '');
  const without = (attribute: string): Mend => (element) => element.removeAttribute(attribute);
  const mends: readonly (readonly [selector: string, mend: Mend])[] = [
    ['canvas[tabindex="1"]', (canvas) => set(canvas, 'tabindex', canvas.clientWidth === 0 ? '-1' : '0')],
    ['canvas[id^="univer-sheet-main"]', (canvas) => {
      set(canvas, 'role', 'application');
      set(canvas, 'aria-label', names.sheet);
    }],
    ['[data-u-comp="defined-name"] input', label(names.nameBox)],
    ['[data-u-comp="sheet-bar-append-button"]', label(names.allSheets, names.tabsBefore, names.tabsAfter)],
    ['[role="tablist"]', label(names.tabs)],
    ['[role="handle"]', without('role')],
    ['[role="track"]', without('role')],
    ['footer section > div > button[data-u-comp="button"]:has(svg)', label(names.smaller, names.larger)],
    ['footer div:has(> div + button) button:not([data-u-comp])', label(names.zoom)],
    ['a[type="button"], a[role="button"]', (link) => {
      set(link, 'role', 'button');
      set(link, 'aria-label', names.zoom);
    }],
    ['div[data-slot="dropdown-menu-trigger"]', without('aria-expanded')],
    ['section[aria-live]', (section, at) => set(section, 'aria-label', at === 0 ? names.messages : `${names.messages} ${String(at + 1)}`)],
    ['[role="complementary"]', label(names.side)],
    ['[role="complementary"] header button', label(names.closeSide)],
  ];
  const mendAll = (): void => {
    for (const [selector, mend] of mends) [...room.querySelectorAll(selector)].forEach(mend);
  };
  const observer = new MutationObserver(mendAll);
  observer.observe(room, { subtree: true, childList: true, attributes: true, attributeFilter: ['role', 'tabindex', 'aria-expanded', 'aria-label'] });
  mendAll();
  return () => observer.disconnect();
}

/** Only where it differs: what is set is observed. */
function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
