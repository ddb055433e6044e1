package se.tross.shared.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One message of the outbox: {@code /outbox-mail?id=}. */
@Named
@ViewScoped
public class OutboxMailPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailOverviews overviews;

    @Inject
    private SendMailAgain sendMailAgain;

    @Inject
    private History histories;

    private MailOverview overview;
    private HistoryPage history;

    @Override
    protected final String path() {
        return "/outbox-mail";
    }

    public void load() {
        overview = overviews.mail(recordId());
        history = histories.of("shared_mail", overview.id(), 0);
    }

    public String sendAgain() {
        sendMailAgain.again(overview.id());
        return done("shared.mail.again.done");
    }

    public MailOverview getOverview() {
        return overview;
    }

    public HistoryPage getHistory() {
        return history;
    }
}
