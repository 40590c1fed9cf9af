import { useState } from 'preact/hooks';
import { IconButton } from '../IconButton.tsx';
import { useI18n } from '../i18n.tsx';

type Props = {
  /** Resolves to whether the clipboard took the link. */
  readonly onCopy: () => Promise<boolean>;
};

/** Copies a link to the place on the page, and says whether that worked: pages can forbid it. */
export function CopyLink({ onCopy }: Props) {
  const { t } = useI18n();
  const [copied, tell] = useState<boolean>();
  return (
    <>
      <span class="small" role="status">
        {copied !== undefined && t(copied ? 'linkCopied' : 'linkNotCopied')}
      </span>
      <IconButton
        icon={copied ? 'check' : 'link'}
        label={t('copyLink')}
        onClick={() => void onCopy().then(tell)}
      />
    </>
  );
}
