package se.tross.shared.guard;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the installation says of its surroundings (operations guide). */
final class WebConfiguration {

    private WebConfiguration() {}

    /** {@code tross.https}: everybody comes by HTTPS, through a proxy or directly; false on a machine of one's own. */
    static boolean https() {
        return ConfigProvider.getConfig()
                .getOptionalValue("tross.https", Boolean.class)
                .orElse(Boolean.FALSE);
    }
}
