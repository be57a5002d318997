import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './plan-page.css';
import { App } from './app.tsx';
import { keepNothingInPrivate } from './private-window.ts';

keepNothingInPrivate();
render(<App />, document.querySelector('#app')!);
