package se.tross.shared.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** What Tross has sent, and what waits: {@code /outbox}. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailOverviews overviews;

    @Inject
    private MailTable mailTable;

    @Inject
    private MailServer server;

    @Inject
    private Tables tables;

    private TableView table;
    private boolean sending;

    public void load() {
        table = tables.show(mailTable.model(), overviews.latest());
        sending = server.smtp().isPresent();
    }

    public TableView getTable() {
        return table;
    }

    /** Whether the installation has a mail server at all. */
    public boolean isSending() {
        return sending;
    }
}
