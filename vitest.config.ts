import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    mockReset: true,
    reporters: process.env.SIDELIGHT_REPORT ? ['dot', 'json'] : ['default'],
    outputFile: process.env.SIDELIGHT_REPORT ? { json: process.env.SIDELIGHT_REPORT } : {},
  },
});
