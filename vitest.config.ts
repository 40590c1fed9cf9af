import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { vitePacks } from './tools/vite-packs.ts';

export default defineConfig({
  plugins: [WxtVitest(), vitePacks()],
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    mockReset: true,
    testTimeout: 30_000, // some tests start programs, and a machine may be busy
    reporters: process.env.SIDELIGHT_REPORT ? ['default', 'json'] : ['default'],
    outputFile: process.env.SIDELIGHT_REPORT ? { json: process.env.SIDELIGHT_REPORT } : {},
  },
});
