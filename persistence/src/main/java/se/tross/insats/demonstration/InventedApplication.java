package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import se.tross.forbund.account.Account;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationLetters;
import se.tross.insats.application.ApplicationRecords;
import se.tross.insats.application.ApplicationText;
import se.tross.insats.application.ApplicationWriter;
import se.tross.insats.application.AttachmentFile;
import se.tross.insats.application.WriterDeeds;
import se.tross.insats.question.FormKind;
import se.tross.insats.question.QuestionForms;
import se.tross.shared.demonstration.DemonstrationRows;

/** Writes invented applications, all alike but for their names and how far somebody has come. Their names say that they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InventedApplication {

    private static final String MARK = " (påhittad)";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private QuestionForms forms;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private WriterDeeds deeds;

    @Inject
    private Clock clock;

    /**
     * @param name what the insats is called
     * @param municipality that owns it
     * @param writer who signs in and writes it
     * @param written which fields somebody has come to
     */
    public Application write(
            long forbundId, String code, String name, String municipality, Account writer, Predicate<String> written) {
        LocalDate today = LocalDate.now(clock);
        Application application = new Application(
                forbundId, name + MARK, forms.inUse(FormKind.APPLICATION).id(), null, today);
        entities.persist(application);
        entities.flush();
        text(application, "title", name + MARK);
        text(application, "code", code);
        text(application, "area", municipality);
        text(application, "party.1.organisation", municipality);
        records.choices().goalAreas().keySet().stream()
                .min(Long::compare)
                .ifPresent(area -> text(application, "goalArea", area.toString()));
        int year = today.getYear() + 1;
        for (Map<String, String> row : DemonstrationRows.read(getClass(), "application.csv")) {
            String field = years(row.get("field"), year);
            if (written.test(field)) {
                text(application, field, years(row.get("text"), year));
            }
        }
        entities.persist(
                new ApplicationWriter(application, writer.id(), writer.name(), writer.email(), clock.instant()));
        entities.flush();
        return application;
    }

    private void text(Application application, String field, String text) {
        entities.persist(new ApplicationText(application, field, text));
    }

    private static String years(String text, int first) {
        return text.replace("{1}", String.valueOf(first)).replace("{2}", String.valueOf(first + 1));
    }

    /** Somebody outside is asked to write it too, with a link of the person's own. */
    public void inviteOutsider(Application application, String name, String email, String inviter) {
        ApplicationWriter outsider = new ApplicationWriter(application, null, name + MARK, email, clock.instant());
        entities.persist(outsider);
        entities.flush();
        letters.invited(application, outsider, inviter);
    }

    /** A paper of one page goes with it. */
    public void attach(Application application) {
        String page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                + "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n"
                + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n";
        deeds.attach(
                application.id(),
                new AttachmentFile("Avsikt (påhittad).pdf", page.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
