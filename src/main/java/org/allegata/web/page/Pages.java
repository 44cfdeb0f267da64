package org.allegata.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Prints views with the templates that were compiled with the program. Thread-safe. */
public final class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.allegata.web.templates");

    public byte[] search(SearchView view) {
        return print("search.jte", view);
    }

    public byte[] article(ArticleView view) {
        return print("article.jte", view);
    }

    public byte[] accusations(AccusationsView view) {
        return print("accusations.jte", view);
    }

    public byte[] pairs(PairsView view) {
        return print("pairs.jte", view);
    }

    public byte[] organisation(OrganisationView view) {
        return print("organisation.jte", view);
    }

    public byte[] type(TypeView view) {
        return print("type.jte", view);
    }

    public byte[] problem(ProblemView view) {
        return print("problem.jte", view);
    }

    /** In UTF-8. */
    private byte[] print(String template, Object view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, view, out);
        return out.toByteArray();
    }
}
