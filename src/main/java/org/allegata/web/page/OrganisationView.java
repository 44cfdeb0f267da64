package org.allegata.web.page;

import java.util.List;

/**
 * The page of an organisation of the registry.
 *
 * @param kind in words
 * @param country in words, or empty
 * @param aliases its other names
 * @param above what it belongs to, itself not included, the widest first
 * @param parts what belongs to it
 * @param furtherParts the rest, where there are many
 * @param against accusations that it faces
 * @param by accusations that it makes
 * @param latest articles that name it
 */
public record OrganisationView(
        Frame frame,
        String name,
        String kind,
        String country,
        List<String> aliases,
        List<Link> above,
        List<Link> parts,
        List<Link> furtherParts,
        CountsView against,
        CountsView by,
        LatestView latest) {
    public OrganisationView {
        aliases = List.copyOf(aliases);
        above = List.copyOf(above);
        parts = List.copyOf(parts);
        furtherParts = List.copyOf(furtherParts);
    }
}
