import { showPopup } from './popup-page';

const root = document.getElementById('popup');
if (root !== null) void showPopup(root);
