package se.tross.forbund.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration at start when {@code tross.demo} is true and the database is empty. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationStartUp {

    private static final System.Logger LOG = System.getLogger(DemonstrationStartUp.class.getName());

    @Inject
    private LoadDemonstration demonstration;

    @Inject
    @ConfigProperty(name = "tross.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "tross.demo.passwords")
    private Optional<String> passwordFile;

    @PostConstruct
    void load() {
        if (wanted && demonstration.load(passwords())) {
            LOG.log(System.Logger.Level.INFO, "Demonstrationsförbunden är inlästa.");
        }
    }

    /** One line for each account: user=password. */
    private Map<String, String> passwords() {
        Path file = Path.of(passwordFile.orElseThrow(
                () -> new IllegalStateException("tross.demo.passwords must name the file with the passwords")));
        try {
            Map<String, String> passwords = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int sign = line.indexOf('=');
                if (sign > 0 && !line.startsWith("#")) {
                    passwords.put(
                            line.substring(0, sign).strip(),
                            line.substring(sign + 1).strip());
                }
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file of tross.demo.passwords", e);
        }
    }
}
