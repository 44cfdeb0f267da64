package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What needs a real node. All in one class, so that the processes in which tests run side by side start one node between them. */
class OneNodeTest {

    @Nested
    class Start {

        @Test
        void answersAsTheServerThatWasUnpacked() throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(
                            OpenSearchNodes.shared().urls().getFirst())
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            assertThat(answer).contains("\"distribution\" : \"opensearch\"").contains("\"build_type\" : \"zip\"");
        }
    }
}
