package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** The board lets somebody decide what cannot wait: {@code /board/delegation-empower}. */
@Named
@ViewScoped
public class EmpowerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentOverviews urgentOverviews;

    @Inject
    private Empower empower;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private List<UrgentPerson> candidates = List.of();
    private Long mandateId;
    private String paragraph;
    private LocalDate decidedOn;
    private LocalDate firstDay;

    public void load() {
        demand.permission(Permission.BOARD_DELEGATION_EDIT);
        candidates = urgentOverviews.candidates();
    }

    /** In force from the day of the decision, where no other day is said. */
    public String add() {
        empower.empower(mandateId, paragraph, decidedOn, firstDay == null ? decidedOn : firstDay);
        pageMessages.done("board.urgent.empowered");
        return "/board/delegation-urgent?faces-redirect=true";
    }

    public List<UrgentPerson> getCandidates() {
        return candidates;
    }

    public Long getMandateId() {
        return mandateId;
    }

    public void setMandateId(Long newMandateId) {
        mandateId = newMandateId;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String newParagraph) {
        paragraph = newParagraph;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate newDecidedOn) {
        decidedOn = newDecidedOn;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate newFirstDay) {
        firstDay = newFirstDay;
    }
}
