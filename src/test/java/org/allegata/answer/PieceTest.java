package org.allegata.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allegata.article.Span;
import org.allegata.search.ResultPage.Snippet;
import org.junit.jupiter.api.Test;

/** Texts cut at what is highlighted in them. */
class PieceTest {

    @Test
    void highlightsMayTouchOverlapAndComeInAnyOrder() {
        Snippet snippet = new Snippet("abcdef", List.of(new Span(3, 5), new Span(0, 2), new Span(1, 4)));
        assertThat(Piece.of(snippet))
                .containsExactly(
                        new Piece("ab", true), new Piece("cd", true), new Piece("e", true), new Piece("f", false));
    }

    @Test
    void aPassageIsMarkedWhereASnippetThatStandsInItIs() {
        Snippet within = new Snippet(" of torture. ", List.of(new Span(4, 11)));
        Snippet elsewhere = new Snippet("torture elsewhere", List.of(new Span(0, 7)));
        List<Piece> pieces = Piece.of("They spoke of torture.", List.of(within, elsewhere));
        assertThat(pieces)
                .containsExactly(new Piece("They spoke of ", false), new Piece("torture", true), new Piece(".", false));
        assertThat(Piece.say(pieces, within)).isTrue();
        assertThat(Piece.say(pieces, elsewhere)).isFalse();
    }
}
