package org.allegata.accusation;

import java.util.List;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Words;

/**
 * Who the rules find named in the text of an article.
 *
 * @param mentions in order, none over another
 */
record Named(Words words, CaseStyle style, MainState states, ActorFinder.Cast cast, List<ActorMention> mentions) {

    Named {
        mentions = List.copyOf(mentions);
    }
}
