package se.tross.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where people find the installation, for the links of letters and calendars: {@code tross.address}, which {@code ./tross}
 * sets to its own address when nobody has.
 */
@ApplicationScoped
public class LinkAddress {

    private static final String NOBODYS = "svara-inte@tross.invalid";

    /** @param path with or without a query @return the whole address, which names the förbund */
    public String of(String path, long forbundId) {
        return home() + path + (path.contains("?") ? "&" : "?") + "f=" + forbundId;
    }

    private static String home() {
        return setting("tross.address").orElse("http://localhost:8080").replaceFirst("/+$", "");
    }

    /** The address that letters come from; one that reaches nobody where none is set. */
    public String sender() {
        return setting("tross.mail.from").filter(MailAddress::isOne).orElse(NOBODYS);
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }
}
