package se.tross.shared.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;
import se.tross.shared.time.SwedishTime;

/** The columns of the outbox. */
@RequestScoped
public class MailTable {

    @Inject
    private Language language;

    @Inject
    private MailWords words;

    TableModel<MailOverview> model() {
        return TableModel.of(
                "shared.mail",
                List.of(
                        Column.link(
                                "subject",
                                "shared.mail.subject",
                                row -> row.mail().subject(),
                                (MailOverview row) -> "/outbox-mail?id=" + row.id()),
                        Column.<MailOverview>text("to", "shared.mail.to", words::recipient),
                        Column.<MailOverview>date(
                                "created", "shared.mail.created", row -> SwedishTime.dayOf(row.created())),
                        Column.<MailOverview>status(
                                "status",
                                "shared.mail.status",
                                row -> new Status(language.texts().text(row.status()), MailWords.tone(row)))));
    }
}
