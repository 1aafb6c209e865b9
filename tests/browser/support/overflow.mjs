/** Runs in the page. At most a few of each problem are told. */
export function inPageOverflow() {
  const found = [];
  const most = 5;
  const slack = 1; // rounding
  const root = document.scrollingElement;
  const shown = (what, text) => `${what}: <${text.tagName.toLowerCase()}> ${text.textContent.trim().slice(0, 60)}`;
  const add = problem => found.length < most && found.push(problem);

  if (root.scrollWidth > root.clientWidth) {
    add(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
  }

  const isHiddenOnPurpose = element => {
    const {position, clip, clipPath} = getComputedStyle(element);
    const {width, height, right, bottom} = element.getBoundingClientRect();
    const skipLink = element.closest('a[href^="#"]') === document.querySelector('a[href^="#"]');
    return (position === 'absolute' && (width <= 1 || height <= 1 || clip !== 'auto' || clipPath !== 'none')) ||
      (skipLink && (right <= 0 || bottom <= 0));
  };
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const clips = element => /hidden|clip/.test(getComputedStyle(element).overflowX);

  /** Within which a thing has to stay to be seen; nothing where it can be scrolled to. */
  const bounds = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (isHiddenOnPurpose(at) || (at !== element && scrolls(at))) {
        return null;
      }
      if (at !== element && clips(at)) {
        const {left, right} = at.getBoundingClientRect();
        return {left, right};
      }
    }
    return {left: 0, right: root.clientWidth};
  };
  const outside = (rect, {left, right}) => rect.width > 0 && (rect.left < left - slack || rect.right > right + slack);

  for (const element of document.body.querySelectorAll('*')) {
    const limit = bounds(element);
    if (limit && outside(element.getBoundingClientRect(), limit)) {
      add(shown('sticks out', element));
    }
    if (scrolls(element) && element.scrollWidth > element.clientWidth) {
      const name = element.getAttribute('aria-label') || document.getElementById(element.getAttribute('aria-labelledby'));
      if (element.tabIndex < 0 || !name) {
        add(shown('scrolls, but without focus or label', element));
      }
    }
  }

  // Text may leave its block without making it wider.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || text.parentElement.closest('svg, style, script, details:not([open]) > :not(summary)')) {
      continue;
    }
    let block = text.parentElement;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) {
      block = block.parentElement;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const limit = bounds(text.parentElement);
    const inBlock = isHiddenOnPurpose(block) || scrolls(block) ? null : block.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if ((limit && outside(rect, limit)) || (inBlock && outside(rect, inBlock))) {
        add(shown('text leaves its place', block));
        break;
      }
    }
  }
  return found;
}
