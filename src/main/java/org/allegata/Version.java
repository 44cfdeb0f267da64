package org.allegata;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version: the packaged jar's, else that it is built from sources. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("from sources");
        return new String[] {"Allegata " + number};
    }
}
