package org.allegata.web.page;

import java.util.List;
import org.allegata.accusation.AccusationType;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.web.request.Parameters;

/** Makes the view of a type of accusation: says what must be asked, and shows the answers. */
public final class TypePage {

    private final AccusationType type;
    private final PageBasis basis;

    public TypePage(AccusationType type, PageBasis basis) {
        this.type = type;
        this.basis = basis;
    }

    /** Asks for what is of this type or one below it. */
    public Parameters search() {
        return basis.language().with(Facet.ACCUSATION.id(), type.id());
    }

    /** Shows what was answered to {@link #search}: its accusations, counted, and the latest articles. */
    public TypeView view(Frame frame, ResultPage accusations, ResultPage articles) {
        Wording wording = frame.wording();
        Counting counting = new Counting(accusations, search(), basis.answers(), wording);
        List<String> lineage = basis.vocabulary().lineage(type.id());
        return new TypeView(
                frame,
                wording.labels().type(type.id()),
                language(wording),
                type.definition(language(wording)),
                type.synonyms(language(wording)),
                type.legal(),
                counting.types(lineage.subList(1, lineage.size()).reversed()),
                counting.types(narrower()),
                counting.parties(Facet.ACCUSER),
                counting.view(Facet.ACCUSED),
                LatestView.of(articles, search(), wording));
    }

    private String language(Wording wording) {
        String reader = wording.labels().language();
        return type.labels().containsKey(reader) ? reader : "en";
    }

    private List<String> narrower() {
        return basis.vocabulary().types().stream()
                .filter(other -> type.id().equals(other.parent()))
                .map(AccusationType::id)
                .toList();
    }

    /** Where a type's page stands, from a page beside it or beside the pages of organisations. */
    static String address(String id, Wording wording) {
        return "../types/" + id + wording.suffix();
    }
}
