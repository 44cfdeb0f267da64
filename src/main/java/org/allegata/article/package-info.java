/**
 * What an article is, and how a file becomes articles.
 *
 * <p>An {@link org.allegata.article.Article} is text with what is known about it: title, publication day, source, address, language. A
 * {@link org.allegata.article.Span} points into that text in UTF-16 units. Nothing here knows what an accusation is.
 *
 * <p>Start at {@link org.allegata.article.ArticleReader}, the one door for files. It goes three steps:
 *
 * <ol>
 *   <li>{@code Content} tells by name and first bytes what the file is; {@code BinaryForm} refuses what holds no text. {@code Slices} cuts
 *       JSON into entries, so that a file of any size is held one entry at a time; all else is read whole and made text by {@code Decoding}.
 *   <li>One reader a form makes a {@code Draft} of it, what the file itself says and no more: {@code SmallHeader} and {@code FrontMatter},
 *       {@code MarkdownText}, {@code HtmlPage} (with {@code MainText}), {@code JsonEntry}.
 *   <li>{@code Completion} fills in what the draft leaves out, from the text: {@code TitleOfText}, {@code PublicationLine},
 *       {@code LanguageGuess}, {@code Boilerplate}; {@code ArticleIds} keeps or makes the id.
 * </ol>
 *
 * <p>The lists of words behind this (months, boilerplate, words before a day of publication) are files beside the classes, one entry a line:
 * to add a language, add lines.
 *
 * <p>What is given is never overruled by what is found, and what is neither is null: no day is today's by default, no language English.
 */
@NullMarked
package org.allegata.article;

import org.jspecify.annotations.NullMarked;
