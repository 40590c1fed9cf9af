/** The site a frame belongs to; a frame without an address of its own takes its parent's. */
export const frameHost = (): string =>
  URL.canParse(self.origin) ? new URL(self.origin).hostname : location.hostname;
