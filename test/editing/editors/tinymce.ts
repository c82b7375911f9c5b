import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { mountTinymce } from './mount-tinymce.ts';

window.mountEditor = mountTinymce(tinymce, 'oxide');
