package se.tross.insats.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.board.decision.SubjectStandings;
import se.tross.shared.access.OneLook;

/** A grant, or a proposal with what it takes of each year's money: {@code /insats/grant?id=}. */
@Named
@ViewScoped
public class GrantPage extends OneGrantPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private WriteGrant writeGrant;

    @Inject
    private SubjectStandings standings;

    @Inject
    private OneLook oneLook;

    private List<YearRoom> rooms = List.of();

    public void load() {
        rooms = oneLook.at(() -> {
            loadGrant();
            standings.look(GrantMatter.TYPE, getGrant().id());
            return isOpen() ? overviews().rooms(getGrant()) : List.of();
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
        return "/insats/insats?faces-redirect=true&id=" + getInsats().id();
    }

    /** Whether what it takes is still to be decided. */
    public boolean isOpen() {
        return getGrant().isDraft() || getGrant().isProposed();
    }

    public List<YearRoom> getRooms() {
        return rooms;
    }
}
