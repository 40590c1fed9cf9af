export async function takeDocs(): Promise<void> {}
