/** Runs in the page: texts in SVG with less contrast than WCAG's AA asks for. axe-core doesn't look at them. */
export function inPageChartContrast() {
  const least = 4.5;
  const channels = color => color.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, alpha = 1], below) => [r, g, b].map((value, index) => value * alpha + below[index] * (1 - alpha));
  const luminance = color => color.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What an element paints, with its own opacity; nothing for a pattern. */
  const paint = element => {
    const {fill, fillOpacity} = getComputedStyle(element);
    if (!/^rgb/.test(fill)) {
      return null;
    }
    const [r, g, b, alpha = 1] = channels(fill);
    return [r, g, b, alpha * Number(fillOpacity)];
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor);
      if (color.length === 3) {
        return color;
      }
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const text of document.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let ground = behind(text.ownerSVGElement.parentElement);
    for (const shape of text.ownerSVGElement.querySelectorAll('rect, circle')) {
      const {left, right, top, bottom} = shape.getBoundingClientRect();
      const color = shape.closest('defs, pattern') ? null : paint(shape);
      const isBelow = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (color && isBelow && left <= x && x <= right && top <= y && y <= bottom) {
        ground = over(color, ground);
      }
    }
    const ratio = contrast(over(paint(text) ?? [0, 0, 0], ground), ground);
    if (text.textContent.trim() && ratio < least) {
      found.push(`pale in a chart: ${text.textContent.trim().slice(0, 40)}: ${ratio.toFixed(1)}`);
    }
  }
  return found.slice(0, 5);
}
