package org.allegata.lucene;

import java.util.List;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Query;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Word;
import org.allegata.query.Query.Words;

/** What plain words mean besides themselves: other spellings of names, and concepts of the vocabulary. */
final class Meanings {

    Meanings(Vocabulary vocabulary) {}

    Wording wording(InText condition) {
        return new Wording(condition, List.of());
    }

    List<Wording> wordings(Words words) {
        return words.words().stream().map(this::wording).toList();
    }

    List<List<Query>> concepts(Words words) {
        return words.words().stream().map(word -> List.<Query>of()).toList();
    }

    List<Query> concepts(Word word) {
        return List.of();
    }

    boolean hasConcepts(Query query) {
        return false;
    }
}
