/** Serves the gallery: every surface with real data, without a browser extension around it. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { vitePacks } from '../../tools/vite-packs.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), vitePacks()],
  server: { host: '127.0.0.1', fs: { allow: ['../..'] } },
});
