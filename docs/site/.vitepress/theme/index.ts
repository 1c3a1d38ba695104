import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import WhichIndex from './WhichIndex.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('WhichIndex', WhichIndex);
  },
} satisfies Theme;
