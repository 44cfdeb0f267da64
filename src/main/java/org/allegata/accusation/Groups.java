package org.allegata.accusation;

import java.util.List;
import org.allegata.accusation.words.Words;

/** "Hamas and other armed groups" says that Hamas is one of the armed groups, of whom the article goes on to speak. */
final class Groups {

    private Groups() {}

    static void bind(Words words, List<ActorMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            ActorMention member = mentions.get(i - 1);
            ActorMention group = mentions.get(i);
            boolean linked = member.end() + 2 == group.first()
                    && words.is(member.end(), "and")
                    && words.is(member.end() + 1, "other");
            if (linked && !member.actor().isPerson()) {
                group.actor().member(member.actor());
            }
        }
    }
}
