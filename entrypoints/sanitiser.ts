/** The sanitiser: comes into a frame with the first text of an imported pack that holds markup. */
import '../components/dompurify.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
