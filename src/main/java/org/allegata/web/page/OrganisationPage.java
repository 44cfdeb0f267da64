package org.allegata.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.web.request.Parameters;

/** Makes the view of an organisation: says what must be asked, and shows the answers. */
public final class OrganisationPage {

    /** Parts that are shown at once. */
    private static final int PARTS = 12;

    private final RegisteredOrganisation body;
    private final PageBasis basis;

    public OrganisationPage(RegisteredOrganisation body, PageBasis basis) {
        this.body = body;
        this.basis = basis;
    }

    /** Asks for the accusations that it faces. */
    public Parameters against() {
        return basis.language().with(Facet.ACCUSED.id(), body.id());
    }

    /** Asks for the accusations that it makes. */
    public Parameters by() {
        return basis.language().with(Facet.ACCUSER.id(), body.id());
    }

    /** Asks for the articles that name it. */
    public Parameters named() {
        return basis.language().with(Facet.ORGANISATION.id(), body.id());
    }

    /** Shows what was answered to {@link #against}, {@link #by} and {@link #named}. */
    public OrganisationView view(Frame frame, ResultPage against, ResultPage by, ResultPage named) {
        Wording wording = frame.wording();
        List<Link> parts = parts(wording);
        return new OrganisationView(
                frame,
                body.name(),
                wording.say("kind." + body.kind().id()),
                country(wording),
                aliases(),
                above(wording),
                parts.subList(0, Math.min(PARTS, parts.size())),
                parts.subList(Math.min(PARTS, parts.size()), parts.size()),
                new Counting(against, against(), basis.answers(), wording).view(Facet.ACCUSER),
                new Counting(by, by(), basis.answers(), wording).view(Facet.ACCUSED),
                LatestView.of(named, named(), wording));
    }

    /** Without those that differ from others in capitals only. */
    private List<String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Stream.concat(body.aliases().stream(), body.ambiguousAliases().stream())
                .forEach(alias -> aliases.putIfAbsent(alias.toLowerCase(Locale.ROOT), alias));
        return List.copyOf(aliases.values());
    }

    /** Nothing for bodies of several countries, whose code is none of a country. */
    private String country(Wording wording) {
        Locale country =
                body.country() == null || body.country().length() != 2 ? Locale.ROOT : Locale.of("", body.country());
        return country.getDisplayCountry(wording.locale());
    }

    private List<Link> above(Wording wording) {
        SequencedSet<RegisteredOrganisation> above = new LinkedHashSet<>();
        Optional<RegisteredOrganisation> next = parent(body);
        while (next.isPresent() && above.add(next.get())) {
            next = parent(next.get());
        }
        return links(new ArrayList<>(above.reversed()).stream(), wording);
    }

    private Optional<RegisteredOrganisation> parent(RegisteredOrganisation part) {
        return Optional.ofNullable(part.parent()).flatMap(basis.vocabulary()::organisation);
    }

    private List<Link> parts(Wording wording) {
        return links(
                basis.vocabulary().organisations().stream()
                        .filter(other -> body.id().equals(other.parent())),
                wording);
    }

    private List<Link> links(Stream<RegisteredOrganisation> bodies, Wording wording) {
        return bodies.map(other -> new Link(other.name(), other.id() + wording.suffix()))
                .toList();
    }
}
