/** Where the settings stand in `storage.sync`. */
export const SETTINGS_KEY = 'settings';
