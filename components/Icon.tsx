/** Small line drawings on a 16-unit grid. They repeat what a word beside them, or a label, already says. */
const DRAWINGS = {
  /* Assessments: no two share an outline. */
  supported: 'M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM5 8.2l2.1 2.1L11 6.2',
  'needs-context': 'M2 2.5h12v11H2zM8 7v4M8 4.9v.2',
  outdated: 'M2.2 5.2A6.5 6.5 0 1 1 1.5 8M1.6 2.2l.5 3.2 3.2-.5M8 4.6V8l2.5 1.7',
  inaccurate: 'M8 1.2 14.8 8 8 14.8 1.2 8zM8 4.9v3.6M8 10.7v.3',
  contested: 'M1.5 5h9M8 2.5 10.5 5 8 7.5M14.5 11h-9M8 8.5 5.5 11 8 13.5',
  opinion: 'M2 2.5h12v8.2H8.2L5 13.8v-3.1H2zM5 5.4h6M5 7.8h4',
  'not-yet-known':
    'M4 1.8h8M4 14.2h8M5 1.8c0 3 2 4.4 3 6.2 1-1.8 3-3.2 3-6.2M5 14.2c0-3 2-4.4 3-6.2 1 1.8 3 3.2 3 6.2',
  /* Kinds of find. */
  term: 'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.5h4',
  passage: 'M2 3h12M2 6.3h12M2 9.7h8M2 13h5',
  altered: 'M2 12.8c1-1.4 2-1.4 3 0s2 1.4 3 0 2-1.4 3 0 2 1.4 3 0M4 9.5 8 2l4 7.5M5.4 7h5.2',
  /* Doing something. */
  close: 'm3.5 3.5 9 9m0-9-9 9',
  pin: 'M5.5 1.8h5M6.5 1.8v4.4L4 9h8L9.5 6.2V1.8M8 9v5.2',
  pinned: 'M5.5 1.8h5M6.5 1.8v4.4L4 9h8L9.5 6.2V1.8M8 9v5.2M7.4 3v4M8.6 3v4',
  link: 'M6.6 9.4a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 0 0-4-4L8 4M9.4 6.6a2.8 2.8 0 0 0-4 0L3.1 8.9a2.8 2.8 0 0 0 4 4L8 12',
  back: 'M9.8 3 4.8 8l5 5',
  forward: 'm6.2 3 5 5-5 5',
  external: 'M6.5 3.5H3v9.5h9.5V9.5M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  target: 'M8 1v3M8 12v3M1 8h3M12 8h3M12.2 8a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0Z',
  search: 'M11.3 6.9a4.4 4.4 0 1 1-8.8 0 4.4 4.4 0 0 1 8.8 0ZM10.2 10.2l3.6 3.6',
  panel: 'M1.8 2.8h12.4v10.4H1.8zM9.5 2.8v10.4',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M12 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  print: 'M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z',
  check: 'm3 8.5 3.2 3.2L13 4.8',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Hidden from screen readers: a word or a label always stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
