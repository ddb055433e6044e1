package se.tross.shared.guard;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the installation says of its surroundings (operations guide). */
final class WebConfiguration {

    private WebConfiguration() {}

    /** {@code tross.https}: everybody comes by HTTPS, through a proxy or directly; false on a machine of one's own. */
    static boolean https() {
        return isOn("tross.https");
    }

    /** {@code tross.count-statements}: answers say how many SQL statements they took. */
    static boolean countsStatements() {
        return isOn("tross.count-statements");
    }

    private static boolean isOn(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, Boolean.class).orElse(Boolean.FALSE);
    }
}
