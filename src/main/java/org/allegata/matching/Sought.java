package org.allegata.matching;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.Query;
import org.allegata.query.Query.Mentions;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Together;
import org.allegata.query.Query.TypeIs;

/**
 * What a query seeks that can be shown in an article. What it excludes is not sought.
 *
 * @param wordings in title or text
 * @param together what should stand near one another or in one sentence, each part being one of some wordings
 * @param mentions bodies named
 * @param types accusation types that plain words name
 */
public record Sought(List<Wording> wordings, List<Company> together, List<Mentions> mentions, List<TypeIs> types) {

    public static final Sought NOTHING = new Sought(List.of(), List.of(), List.of(), List.of());

    /** Things sought together. */
    public record Company(Together together, List<List<Wording>> parts) {}

    /** @param widens whether concepts are sought too */
    public static Sought in(Query query, Meanings meanings, boolean widens) {
        Sought sought = new Sought(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sought.seek(query, meanings, widens);
        return new Sought(
                sought.wordings().stream().distinct().toList(),
                sought.together().stream().distinct().toList(),
                sought.mentions().stream().distinct().toList(),
                sought.types().stream().distinct().toList());
    }

    private void seek(Query query, Meanings meanings, boolean widens) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> seek(part, meanings, widens));
            case Query.Or or -> or.parts().forEach(part -> seek(part, meanings, widens));
            case Query.Words words -> {
                wordings.addAll(meanings.wordings(words));
                meanings.concepts(words).forEach(concepts -> seekConcepts(concepts, widens));
            }
            case Query.Word word -> {
                wordings.add(meanings.wording(word));
                seekConcepts(meanings.concepts(word), widens);
            }
            case Query.InText text -> wordings.add(meanings.wording(text));
            case Together both -> together.add(new Company(both, meanings.parts(both)));
            case Mentions body -> mentions.add(body);
            default -> {}
        }
    }

    private void seekConcepts(List<Query> concepts, boolean widens) {
        for (Query concept : widens ? concepts : List.<Query>of()) {
            switch (concept) {
                case Mentions body -> mentions.add(body);
                case TypeIs type -> types.add(type);
                default -> throw new IllegalArgumentException("No concept: " + concept);
            }
        }
    }

    /** Without what is asked of the title alone. */
    Sought ofText() {
        return new Sought(
                wordings.stream()
                        .filter(wording -> wording.condition().field() == TextField.TITLE_OR_TEXT)
                        .toList(),
                together,
                mentions,
                types);
    }
}
