import { For } from 'solid-js';
import type { Session } from '../state/session.ts';
import { choicesOf, type NetworkChoice } from '../view/network.ts';
import { t } from '../words/index.ts';

const choices: readonly NetworkChoice[] = [
  'mode',
  'aggregate',
  'normalise',
  'groupBy',
  'concept',
  'duplicates',
];

/** Which network is looked at; only what fits together is offered. */
export function NetworkForm(props: { session: Session }) {
  return (
    <div class="network-form">
      <For each={choices}>{(name) => <Choice session={props.session} name={name} />}</For>
      <Day session={props.session} name="from" />
      <Day session={props.session} name="to" />
    </div>
  );
}

function Choice(props: { session: Session; name: NetworkChoice }) {
  const question = () => props.session.networkQuestion();
  return (
    <label>
      {t(props.name)}
      <select
        name={props.name}
        onChange={(event) => props.session.askNetwork({ [props.name]: event.currentTarget.value })}
      >
        <For each={choicesOf(question())[props.name]}>
          {(value) => (
            <option value={value} selected={question()[props.name] === value}>
              {t(value)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

function Day(props: { session: Session; name: 'from' | 'to' }) {
  return (
    <label>
      {t(props.name)}
      <input
        type="date"
        value={props.session.networkQuestion()[props.name] ?? ''}
        onChange={(event) =>
          props.session.askNetwork(
            { [props.name]: event.currentTarget.value || null },
            `network ${props.name}`,
          )
        }
      />
    </label>
  );
}
