import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './plan-page.css';
import { App } from './app.tsx';

render(<App />, document.querySelector('#app')!);
