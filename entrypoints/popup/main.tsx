import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './popup.css';
import { App } from './app.tsx';
import { followPlanLink } from './open-plan.ts';

render(<App />, document.querySelector('#app')!);
document.addEventListener('click', followPlanLink);
