import { useLayoutEffect, useRef } from 'preact/hooks';
import '../../page/highlight.css';
import { LookSheets } from '../../page/highlight-look.ts';

/** Grounds that pages have: white, black, tinted, and a picture. */
const GROUNDS = [
  { name: 'white', style: 'background: #ffffff; color: #1a1a1a' },
  { name: 'black', style: 'background: #101214; color: #e6e6e6' },
  { name: 'tinted', style: 'background: #f3e2c0; color: #3a2c10' },
  { name: 'picture', style: 'background: linear-gradient(60deg, #274060, #7a9e87, #d9b26f); color: #ffffff' },
] as const;

const KINDS = ['passage', 'claim', 'term', 'altered', 'active'] as const;

/** Every kind of highlight, alone and one upon the other, painted as on a page, on the grounds that pages have. */
export function Marks({ intensity }: { readonly intensity: 'quiet' | 'normal' | 'strong' }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const sheets = new LookSheets();
    sheets.set({ intensity, tintPassages: true, showAltered: true });
    sheets.adopt(document);
    for (const kind of KINDS)
      CSS.highlights.set(`sidelight-${kind}`, new Highlight(...ranges(place.current!, kind)));
    return () => {
      for (const kind of KINDS) CSS.highlights.delete(`sidelight-${kind}`);
      sheets.clear();
    };
  }, [intensity]);
  return (
    <main ref={place} class="marks">
      {GROUNDS.map(({ name, style }) => (
        <p key={name} style={style}>
          Plain words, then <i data-is="term">a named term</i>, <i data-is="claim">a claim that is made</i>,
          and{' '}
          <i data-is="passage">
            a passage with{' '}
            <i data-is="claim">
              its claim, an <i data-is="altered">altered</i> word
            </i>{' '}
            and <i data-is="term">a term</i>
          </i>
          ; last{' '}
          <i data-is="passage">
            <i data-is="active">the passage one points at</i>
          </i>
          .
        </p>
      ))}
    </main>
  );
}

function ranges(place: HTMLElement, kind: string): StaticRange[] {
  return [...place.querySelectorAll(`[data-is="${kind}"]`)].map(
    (marked) =>
      new StaticRange({
        startContainer: marked,
        startOffset: 0,
        endContainer: marked,
        endOffset: marked.childNodes.length,
      }),
  );
}
