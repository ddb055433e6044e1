package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** The board has elected a chair or vice chair: {@code /forbund/board-office-add}, or {@code ?mandate=} for somebody named. */
@Named
@ViewScoped
public class OfficeAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardFormOverviews boardFormOverviews;

    @Inject
    private ElectOffice electOffice;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String mandate;
    private Office office;
    private Long mandateId;
    private LocalDate from;
    private LocalDate lastDay;

    private List<OfficeCandidate> candidates = List.of();

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        candidates = boardFormOverviews.candidates();
        mandateId = AddressParts.id(mandate).orElse(null);
    }

    public String elect() {
        long id = electOffice.elect(office, mandateId, from, lastDay);
        pageMessages.done("forbund.office.elected", office, from);
        return "/forbund/board-office?faces-redirect=true&id=" + id;
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<OfficeCandidate> getCandidates() {
        return candidates;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String newMandate) {
        mandate = newMandate;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office newOffice) {
        office = newOffice;
    }

    public Long getMandateId() {
        return mandateId;
    }

    public void setMandateId(Long newMandateId) {
        mandateId = newMandateId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate newFrom) {
        from = newFrom;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
