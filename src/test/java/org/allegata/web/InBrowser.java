package org.allegata.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a browser, over a server that each class has for itself. */
abstract class InBrowser {

    static TestServer server;
    static ChromiumBrowser browser;

    @BeforeAll
    static void start() {
        browser = ChromiumBrowser.start();
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            server.close();
        }
    }
}
