import type { AskError } from '../api/client.ts';

/** Why there is no answer. */
export function Failure(props: { of: AskError }) {
  return (
    <p class="failure" role="alert">
      {props.of.message} <small>{props.of.hint}</small>
    </p>
  );
}
