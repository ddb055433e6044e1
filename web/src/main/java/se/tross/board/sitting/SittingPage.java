package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refusal;

/**
 * The meeting as the secretary records it: {@code /board/sitting?id=}, or with {@code &matter=} another matter than the one that
 * the board is at. It only shows; what is recorded goes to {@link SittingServlet}.
 */
@Named
@RequestScoped
public class SittingPage {

    /** Where the servlet leaves why a plain form was refused. */
    static final String REFUSALS = "tross.board.sitting.refusals";

    @Inject
    private Demand demand;

    @Inject
    private SittingOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private String matter;
    private SittingOverview overview;

    public void load() {
        demand.permission(Permission.BOARD_RECORD);
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        if (request.get(REFUSALS) instanceof List<?> refusals) {
            // A form has come here by itself: its own names say what it is about.
            Map<String, String> sent =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            id = sent.get("meeting");
            matter = sent.get("shown");
            messages.refuse(refusals.stream().map(Refusal.class::cast).toList());
        }
        overview = overviews.sitting(AddressParts.requiredId(id), AddressParts.id(matter));
    }

    public SittingOverview getOverview() {
        return overview;
    }

    /** What stands in the decision's text before anybody has written there: what is proposed, as the board's words. */
    public String getWording() {
        MatterInHand shown = overview.matter();
        return shown.wording().isEmpty() ? decided(shown.terms().proposal()) : shown.wording();
    }

    /** A proposal is written in Swedish, as the minutes are: "Att fastställa …", one sentence a line. */
    private static String decided(String proposal) {
        List<String> lines = proposal.lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.matches("[Aa]tt\\s.*"))) {
            return proposal;
        }
        return "Styrelsen beslutar" + (lines.size() == 1 ? " " : "\n")
                + lines.stream().map(line -> "a" + line.substring(1)).collect(Collectors.joining("\n"));
    }

    /** The last question that was put; null while none was. */
    public BallotRow getLastBallot() {
        return Optional.ofNullable(overview.matter())
                .flatMap(MatterInHand::lastBallot)
                .orElse(null);
    }

    /** Whether the last question leaves the lot to be drawn. */
    public boolean isTied() {
        return getLastBallot() != null && getLastBallot().result().isTied();
    }

    /** Whether the matter can be decided as the last question was answered. */
    public boolean isSettled() {
        return getLastBallot() != null && getLastBallot().result().decided().isPresent();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String newMatter) {
        matter = newMatter;
    }
}
