import './styles/page.css';
import './styles/graph.css';
import './styles/panel.css';
import './styles/neighbours.css';
import './styles/timeline.css';
import './styles/network.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';

render(() => <App />, document.body);
