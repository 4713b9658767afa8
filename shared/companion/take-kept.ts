import type { KeptNews } from './kept';
import { followDay, withChosen } from './preferences';
import { withState, type Turn } from './turn';

/** What another machine chose or wrote holds here from now on. It is on disk already: nothing is kept anew. */
export function takeKept(turn: Turn, news: KeptNews): Turn {
  switch (news.name) {
    case 'settings':
      return followDay(withChosen(turn, news.value));
    case 'content': {
      const { own, tipBag } = news.value;
      return withState(turn, { own, tipBag: tipBag ?? turn.state.tipBag });
    }
    case 'guides':
      return withState(turn, { sheets: news.value });
    case 'people':
      return withState(turn, { people: news.value });
    case 'team':
      return withState(turn, { team: news.value });
  }
}
