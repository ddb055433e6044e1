package se.tross.forbund.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.tross.forbund.account.FirstForbund.Wanted;

/**
 * Makes the first förbund at start, when the configuration names its administrator ({@code tross.first.username}) and the
 * database is empty. Afterwards the settings do nothing and should be taken away.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstForbundStartUp {

    private static final System.Logger LOG = System.getLogger(FirstForbundStartUp.class.getName());

    @Inject
    private FirstForbund firstForbund;

    @Inject
    private Config config;

    @PostConstruct
    void make() {
        Optional<String> username = config.getOptionalValue("tross.first.username", String.class);
        if (username.isPresent() && firstForbund.make(wanted(username.get()))) {
            LOG.log(System.Logger.Level.INFO, "Det första förbundet och dess administratör är skapade.");
        }
    }

    private Wanted wanted(String username) {
        return new Wanted(
                setting("tross.first.name"),
                setting("tross.first.short-name"),
                setting("tross.first.organisation-number"),
                setting("tross.first.seat"),
                username,
                setting("tross.first.password"));
    }

    private String setting(String name) {
        return config.getValue(name, String.class);
    }
}
