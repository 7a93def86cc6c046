import { showFailure, showPopup } from './popup-page';

const root = document.getElementById('popup');
if (root !== null) showPopup(root).catch((error: unknown) => showFailure(root, error));
