/* global document, getComputedStyle */

/** Texts whose contrast is below 4.5 (3 where they are large). */
function faint() {
  const parse = (text) => {
    const [r = 0, g = 0, b = 0, a = 1] = (/rgba?\(([^)]+)/.exec(text)?.[1].match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') return parse(backgroundImage);
      if (parse(backgroundColor)[3] > 0) return parse(backgroundColor);
    }
    return [255, 255, 255, 1];
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!own || !element.checkVisibility()) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const [a, b] = [light(parse(color)), light(ground(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.7 && Number(fontWeight) >= 700);
    return contrast < (large ? 3 : 4.5) ? [`${contrast.toFixed(2)} ${element.textContent?.slice(0, 40) ?? ''}`] : [];
  });
}

/** Controls without a name. */
function nameless() {
  return [...document.querySelectorAll('button, select, input, summary')]
    .filter((control) => control.checkVisibility())
    .filter(
      (control) =>
        !(control.textContent?.trim() && control.tagName !== 'SELECT') &&
        !control.ariaLabel &&
        !control.labels?.[0]?.textContent?.trim(),
    )
    .map((control) => control.outerHTML.slice(0, 80));
}

({ faint: faint(), nameless: nameless() });
