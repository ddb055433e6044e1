package se.tross.insats.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.board.decision.SubjectStandings;
import se.tross.shared.access.OneLook;
import se.tross.shared.page.RecordPage;

/** A grant, or a proposal with what it takes of each year's money: {@code /insats/grant?id=}. */
@Named
@ViewScoped
public class GrantPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantOverviews overviews;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private WriteGrant writeGrant;

    @Inject
    private SubjectStandings standings;

    @Inject
    private OneLook oneLook;

    private GrantDetail detail;

    @Override
    protected String path() {
        return "/insats/grant";
    }

    public void load() {
        detail = oneLook.at(() -> {
            standings.look(GrantMatter.TYPE, recordId());
            return overviews.detail(recordId());
        });
    }

    public String propose() {
        proposeGrant.propose(getGrant().id(), getGrant().version());
        return done("insats.grant.proposed");
    }

    public String takeBack() {
        proposeGrant.takeBack(getGrant().id(), getGrant().version());
        return done("insats.grant.takenBack");
    }

    public String discard() {
        writeGrant.discard(getGrant().id(), getGrant().version());
        return "/insats/insats?faces-redirect=true&id=" + getGrant().insatsId();
    }

    public GrantDetail getDetail() {
        return detail;
    }

    public GrantOverview getGrant() {
        return detail.grant();
    }

    public List<YearRoom> getRooms() {
        return detail.rooms();
    }
}
