package se.tross.insats.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Visitor;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** An application for who has signed in: {@code /insats/application?id=&step=}. */
@Named
@ViewScoped
public class ApplicationPage extends AnyApplicationPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationOverviews overviews;

    @Inject
    private EditApplication editApplication;

    @Inject
    private InviteWriter inviteWriter;

    @Inject
    private History histories;

    @Inject
    private OneLook oneLook;

    @Inject
    private Demand demand;

    @Inject
    private Visitor visitor;

    private String id;
    private String name;
    private String email;
    private HistoryPage history;

    public void load() {
        demand.permission(Permission.INSATS_APPLY);
        long number = AddressParts.requiredId(id);
        oneLook.at(() -> {
            show(overviews.application(number));
            history = histories.of("insats_application", number, 0);
            return number;
        });
    }

    public String invite() {
        inviteWriter.invite(getDetail().id(), name, email);
        return done("insats.application.invited", name);
    }

    public String sendAgain(WriterOverview one) {
        inviteWriter.sendAgain(getDetail().id(), one.id());
        return done("insats.application.invited", one.name());
    }

    public String end(WriterOverview one) {
        inviteWriter.end(getDetail().id(), one.id());
        return done("insats.application.ended", one.name());
    }

    @Override
    public String getHere() {
        return "/insats/application?id=" + id;
    }

    @Override
    public String getAct() {
        return "/insats/application-text?" + which();
    }

    @Override
    public String getFiles() {
        return "/insats/application-file?" + which();
    }

    private String which() {
        return "f=" + visitor.getForbund().forbundId() + "&id=" + getDetail().id();
    }

    @Override
    protected void take(AttachmentFile sent) {
        editApplication.attach(getDetail().id(), sent);
    }

    @Override
    public String removeFile(AttachmentOverview one) {
        editApplication.removeAttachment(getDetail().id(), one.id());
        return at("&removed=" + one.id());
    }

    @Override
    protected void putBack(long attachmentId) {
        editApplication.takeBackAttachment(getDetail().id(), attachmentId);
    }

    @Override
    public String handIn() {
        editApplication.handIn(getDetail().id());
        return done("insats.application.handedIn");
    }

    @Override
    public String withdraw() {
        editApplication.withdraw(getDetail().id());
        return done("insats.application.withdrawn");
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

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }
}
