export const by = (id) => document.getElementById(id);

/** An element with attributes and children; text is always text. Nothing is made of what is not there. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(
    ...children.flat(2).filter((child) => child !== undefined && child !== null && child !== false && child !== ''),
  );
  return made;
}

/** A part of a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.flat(2).filter(Boolean));
  return made;
}

/** A table in a frame that scrolls sideways; cells are texts or elements, headings `>` stand on the right as numbers do. */
export function table(headings, rows, caption) {
  const right = headings.map((heading) => heading.startsWith('>'));
  const side = (index) => (right[index] ? 'number' : undefined);
  const cell = (content, index) =>
    element(
      index === 0 ? 'th' : 'td',
      { scope: index === 0 ? 'row' : undefined, class: side(index) },
      content?.nodeType ? content : String(content ?? ''),
    );
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': caption },
    element(
      'table',
      {},
      caption && element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          headings.map((heading, index) =>
            element('th', { scope: 'col', class: side(index) }, heading.replace(/^>/, '')),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((cells) => element('tr', {}, cells.map(cell))),
      ),
    ),
  );
}
