import { Fragment } from 'preact';
import { headlineParts, tongueOf } from './typeset.ts';

type Props = {
  readonly text: string;
  readonly class?: string;
};

/** The heading of a card or an entry. It takes the focus when its view opens. */
export function Headline({ text, class: className }: Props) {
  return (
    <h2 tabIndex={-1} class={className}>
      <HeadlineText text={text} />
    </h2>
  );
}

/** Words of a heading, set so that lines break between words in Chinese too. */
export function HeadlineText({ text }: { readonly text: string }) {
  return headlineParts(text, tongueOf(text)).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
