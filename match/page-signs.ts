/** Signs by which a page tells what it does with somebody else's words. Tested on the text between two words. */

/** Words were left out, and the page says so: "…", "[...]", "* * *". */
export const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]|⋯|\*\s?\*\s?\*/u;
/** Closing mark, words of the page's own, opening mark: «…», he said, «…» */
export const NARRATION = /["”’»“」][^"“”„«»「」]*[\s,.;:—–-]["“‘„«「]/u;
export const SENTENCE_END = /[.!?。！？]["”’)\]]*(?:\s|$)/u;
