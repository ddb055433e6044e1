package se.tross.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Stops the start, with one sentence, when the database's schema is older than the application. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaCheck {

    private static final System.Logger LOG = System.getLogger(SchemaCheck.class.getName());

    @Inject
    private SchemaVersion version;

    @PostConstruct
    void refuseAnOldSchema() {
        version.firstMissing().ifPresent(missing -> {
            String sentence = "Databasens schema är äldre än Tross: ändringen " + missing
                    + " saknas. Kör ./tross migrate (eller ./tross start) som databasens ägare och starta om.";
            LOG.log(System.Logger.Level.ERROR, sentence);
            throw new IllegalStateException(sentence);
        });
    }
}
