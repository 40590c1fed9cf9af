import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noInnerHtml } from './tools/vite-no-inner-html.ts';
import { vitePacks } from './tools/vite-packs.ts';

/** Where the content script runs and the card may be injected. */
const SITES = ['http://*/*', 'https://*/*', 'file:///*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  outDir: 'dist',
  vite: () => ({
    plugins: [preact(), vitePacks(), noInnerHtml()],
    resolve: {
      alias: {
        // WXT's own tells every page that we are there; see the file.
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'browser/content-script-context.ts'),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: SITES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'next-highlight': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
      'switch-here': { description: '__MSG_commandSwitchHere__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' }, // the first that knows data_collection_permissions
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
