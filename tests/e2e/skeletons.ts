/** Three kinds of pages that carry the same paragraphs. Each paragraph's element says which it is: `data-paragraph`. */

/** One paragraph of a text file: a line; a dash makes it a list item, a short line without a full stop a heading. */
export type Paragraph = { readonly text: string; readonly kind: 'heading' | 'item' | 'prose' };

export function readParagraphs(text: string): Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
      return { kind: line.length < 80 && !/[.:]$/.test(line) ? 'heading' : 'prose', text: line };
    });
}

export const SKELETONS: Record<string, (paragraphs: readonly Paragraph[]) => string> = { plain, news, blog };

/** Headings, paragraphs and lists, and nothing else. */
function plain(paragraphs: readonly Paragraph[]): string {
  const names = { heading: 'h2', item: 'li', prose: 'p' };
  return `<!doctype html><title>Plain</title><h1>An op-ed</h1>${paragraphs
    .map(({ kind, text }, at) => `<${names[kind]} data-paragraph="${at}">${asHtml(text)}</${names[kind]}>`)
    .join('\n')}`;
}

/** A news site: between paragraphs stand advertisements and links to other stories; some words are links. */
function news(paragraphs: readonly Paragraph[]): string {
  const advertisement =
    '<aside class="ad"><p>Anzeige · Sponsored</p><p>Shoes for every weather, now 20 % off.</p></aside>';
  const more = '<div class="more"><a href="#">Read also: the harvest begins early this year</a></div>';
  return `<!doctype html><title>News</title>
    <style>.ad { float: right; width: 180px } nav a { margin: 8px }</style>
    <header><nav><a href="#">Home</a><a href="#">World</a><a href="#">Sports</a></nav></header>
    <main><article><header><h1>Opinion</h1><time>a day in May</time></header>
    ${paragraphs
      .map(({ kind, text }, at) => {
        const name = kind === 'heading' ? 'h3' : 'p';
        const between = at % 3 === 1 ? advertisement : at % 5 === 2 ? more : '';
        return `<${name} data-paragraph="${at}">${withLink(asHtml(text))}</${name}>${between}`;
      })
      .join('\n')}
    </article></main><footer>© A newspaper. All rights reserved.</footer>`;
}

/** An old blog: tables for layout, one cell a paragraph, line breaks, font tags, spaces that do not break. */
function blog(paragraphs: readonly Paragraph[]): string {
  return `<!doctype html><title>Blog</title><table width="100%"><tr><td>My blog<td>
    ${paragraphs
      .map(({ text }, at) => {
        const words = asHtml(text).split(' ');
        const half = words.length >> 1;
        const first = words.slice(0, half).join(' ').replace(' ', '&nbsp;');
        return `<table><tr><td>&#8226;<td><div data-paragraph="${at}"><font size="3">${first}
          <b>${words.slice(half).join('\n')}</b></font><br></div></table>`;
      })
      .join('\n')}
    </table>`;
}

/** Makes a link of the third to the fifth word. */
function withLink(html: string): string {
  return html.replace(/^((?:\S+ ){2})((?:\S+ ){2}\S+)/, '$1<a href="#">$2</a>');
}

function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
