/**
 * The pages: what each shows, as records that the templates print.
 *
 * <p>{@link org.allegata.web.page.SearchPage} and {@link org.allegata.web.page.ArticlePage} make the views from what was asked and found; {@link
 * org.allegata.web.page.AccusationsView} and {@link org.allegata.web.page.PairsPage} show a search in other ways ({@link
 * org.allegata.web.page.Display}), {@link org.allegata.web.page.OrganisationPage} and {@link org.allegata.web.page.TypePage} an entry of the
 * vocabularies with its accusations counted; {@link org.allegata.web.page.Pages} prints them. Types are public because the templates are
 * compiled into a package of their own. Every address is relative to the page it stands on, and every text is escaped by the templates; nothing
 * here makes HTML.
 */
@NullMarked
package org.allegata.web.page;

import org.jspecify.annotations.NullMarked;
