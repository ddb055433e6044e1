package se.tross.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that the installation has been given; none, where mail stays in the outbox. */
@ApplicationScoped
public class MailServer {

    @Inject
    @ConfigProperty(name = "tross.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "tross.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "tross.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "tross.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "tross.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "tross.mail.security", defaultValue = "STARTTLS")
    private SmtpSecurity security;

    /** Empty where the installation names no host, or no address that mail comes from. */
    public Optional<SmtpServer> smtp() {
        return host.flatMap(name -> from.map(
                sender -> new SmtpServer(name, port, security, user.orElse(null), password.orElse(null), sender)));
    }
}
