import { shapeOf } from '../graph/appearance.ts';
import type { Picture } from '../graph/picture.ts';
import { shapePath } from '../graph/shape-path.ts';
import type { Caption } from '../share/svg.ts';
import type { Session } from '../state/session.ts';
import { palette } from '../state/theme.ts';
import { t } from '../words/index.ts';
import { networkStrokes } from './network-words.ts';

/** What stands under a picture that is handed on: what its signs mean, of which data it is, and where it is at home. */
export function captionOf(session: Session, { nodes }: Picture): Caption {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const colors = palette();
  const { version } = session.scene();
  const { knownAt } = session.view();
  const network = session.isNetwork() ? networkStrokes(session.networkQuestion()) : null;
  return {
    legend: [
      ...kinds.map((kind) => ({
        path: shapePath(shapeOf[kind], 7),
        color: colors.nodes[kind],
        text: t(kind),
      })),
      {
        path: 'M-10 -0.7H14V0.7H-10Z',
        color: network ? colors.edges.stance : colors.edges.contact,
        text: t(network?.solid ?? 'solidStroke'),
      },
      {
        path: 'M-10 -2.6H14V-1.2H-10ZM-10 1.2H14V2.6H-10Z',
        color: colors.edges.stance,
        text: t(network?.split ?? 'splitStroke'),
      },
      {
        path: 'M-10 -0.7H-3V0.7H-10ZM1 -0.7H8V0.7H1Z',
        color: colors.edges.objection,
        text: t(network?.dashed ?? 'dashedStroke'),
      },
    ],
    lines: [
      [`Demarche, ${version}`, knownAt && `${t('knownAtLabel')} ${knownAt}`].filter(Boolean).join(' · '),
      location.href.length > 220 ? `${location.href.slice(0, 219)}…` : location.href,
    ],
  };
}
