package org.allegata.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.allegata.search.IndexUnavailableException;

/** Secure connections to nodes for which certain certificates vouch. */
final class Trust {

    private Trust() {}

    /** @throws IndexUnavailableException if the file holds no certificates */
    static SSLContext in(Path caFile) {
        try (InputStream file = Files.newInputStream(caFile)) {
            return context(CertificateFactory.getInstance("X.509").generateCertificates(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IndexUnavailableException(
                    "The CA file " + caFile + " cannot be used: " + e + ". It must hold certificates in PEM form.", e);
        }
    }

    private static SSLContext context(Collection<? extends Certificate> authorities)
            throws IOException, GeneralSecurityException {
        if (authorities.isEmpty()) {
            throw new CertificateException("it holds no certificate");
        }
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (Certificate authority : authorities) {
            trusted.setCertificateEntry("authority" + trusted.size(), authority);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
