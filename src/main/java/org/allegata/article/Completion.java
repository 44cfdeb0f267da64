package org.allegata.article;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a file says, filling in from the text what it leaves out. */
final class Completion {

    /** A longer title is a text that stands in the wrong place: it is shortened. */
    private static final int MAX_TITLE = 1000;

    private static final int SHORT_TITLE = 300;

    private final Languages languages = new Languages();
    private final LanguageGuess languageGuess = new LanguageGuess(languages);

    /**
     * @param id the id that {@link ArticleIds} chose
     * @throws RefusedException if there is no text in it, or too much
     */
    Article complete(Draft draft, String id) throws RefusedException {
        String title = draft.given(Field.TITLE);
        String givenTitle = title == null ? null : WordList.spaced(Cleaning.clean(title));
        boolean onlyTitle = draft.text().isBlank();
        if (onlyTitle && (givenTitle == null || givenTitle.isEmpty())) {
            throw new RefusedException("no text in it");
        } else if (draft.text().length() > ArticleReader.MAX_TEXT) {
            throw new RefusedException("its text is longer than " + ArticleReader.MAX_TEXT_IN_WORDS);
        }
        if (givenTitle == null || givenTitle.isEmpty()) {
            return article(draft, id, TitleOfText.of(draft.text()), false);
        } else if (givenTitle.length() > MAX_TITLE) {
            String text = onlyTitle ? givenTitle : draft.text();
            return article(
                    new Draft(draft.fields(), text, draft.captions()),
                    id,
                    TitleOfText.shortened(givenTitle, SHORT_TITLE),
                    !onlyTitle);
        }
        return article(draft, id, givenTitle, !opensWith(draft.text(), givenTitle));
    }

    private Article article(Draft draft, String id, String title, boolean titleApart) {
        String text = draft.text().isBlank() ? "" : draft.text();
        return new Article(
                id,
                title,
                titleApart,
                text,
                published(draft),
                cleanOrNull(draft.given(Field.SOURCE)),
                cleanOrNull(draft.given(Field.URL)),
                language(draft, title),
                boilerplate(text, draft.captions()));
    }

    private static boolean opensWith(String text, String title) {
        String start = WordList.spaced(text.substring(0, Math.min(text.length(), 2 * title.length() + 100)));
        return start.startsWith(title)
                && (start.length() == title.length() || !Character.isLetterOrDigit(start.charAt(title.length())));
    }

    /** A day that is given but cannot be read is unknown: one found in the text would contradict it. */
    private static @Nullable LocalDate published(Draft draft) {
        String given = draft.given(Field.DATE);
        if (given == null) {
            return PublicationLine.in(draft.text());
        }
        WrittenDay written = WrittenDay.in(WordList.plain(given.substring(0, Math.min(given.length(), 200))));
        return written == null ? null : written.day();
    }

    private @Nullable String language(Draft draft, String title) {
        String given = draft.given(Field.LANGUAGE);
        String code = given == null || given.length() > 100 ? null : languages.code(given);
        if (code != null) {
            return code;
        }
        return languageGuess.of(draft.text().isBlank() ? title : draft.text());
    }

    private static List<Span> boilerplate(String text, List<Span> captions) {
        List<Span> found = Boilerplate.in(text);
        if (captions.isEmpty()) {
            return found;
        }
        return Stream.concat(found.stream(), captions.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable String cleanOrNull(@Nullable String value) {
        String clean = value == null ? "" : WordList.spaced(Cleaning.clean(value));
        return clean.isEmpty() ? null : clean;
    }
}
