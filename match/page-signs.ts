/** Signs by which a page tells what it does with somebody else's words. Tested on the text between two words. */

/** Words were left out, and the page says so: "…", "[...]", "* * *". */
export const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]|⋯|\*\s?\*\s?\*/u;
/** One quotation closes and another opens. */
export const QUOTATION_CHANGE = /["”’»“」][^"“”„«»「」]*[\s,.;:—–-]["“‘„«「]/u;
/** The same and nothing else: «…», he said, «…» */
export const NARRATION = /^[\s\])….,;:!?]*["”’»“」][^"“”„«»「」]*[\s,.;:—–-]["“‘„«「][\s[(….]*$/u;
export const SENTENCE_END = /[.!?。！？]["”’)\]]*(?:\s|$)/u;
