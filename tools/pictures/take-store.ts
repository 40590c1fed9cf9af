export async function takeStore(): Promise<void> {}
