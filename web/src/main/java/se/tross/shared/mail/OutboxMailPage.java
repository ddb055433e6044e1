package se.tross.shared.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One message of the outbox: {@code /outbox-mail?id=}. */
@Named
@ViewScoped
public class OutboxMailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailOverviews overviews;

    @Inject
    private SendMailAgain sendMailAgain;

    @Inject
    private PageMessages messages;

    @Inject
    private History histories;

    private String id;
    private MailOverview overview;
    private HistoryPage history;

    public void load() {
        overview = overviews.mail(AddressParts.requiredId(id));
        history = histories.of("shared_mail", overview.id(), 0);
    }

    public String sendAgain() {
        sendMailAgain.again(overview.id());
        messages.done("shared.mail.again.done");
        return "/outbox-mail?faces-redirect=true&id=" + overview.id();
    }

    public MailOverview getOverview() {
        return overview;
    }

    public HistoryPage getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
