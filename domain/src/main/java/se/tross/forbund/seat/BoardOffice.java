package se.tross.forbund.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * Somebody's being chair or vice chair of the board (L24): the board elects them from among its ordinary members.
 */
@Entity
@Table(name = "forbund_board_office")
public class BoardOffice extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_board_office_seq")
    @SequenceGenerator(
            name = "forbund_board_office_seq",
            sequenceName = "forbund_board_office_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Office office;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected BoardOffice() {}

    /**
     * Whom the board has elected.
     *
     * @param tenure the office as it is to be held; its id is not looked at
     * @throws Refused if the person cannot hold it
     */
    public BoardOffice(long forbundId, OfficeTenure tenure, SeatRules rules) {
        super(forbundId);
        Refused.ifAny(rules.refusals(new OfficeTenure(0, tenure.office(), tenure.mandateId(), tenure.validity())));
        office = tenure.office();
        mandateId = tenure.mandateId();
        validFrom = tenure.validity().from();
        validTo = tenure.validity().to();
    }

    /**
     * @param lastDay null means until further notice
     * @throws Refused if the last day lies before the first
     */
    public void end(LocalDate lastDay) {
        validTo = BoardDates.period(validFrom, lastDay).to();
    }

    /** The office as the register sees it. */
    public OfficeTenure tenure() {
        return new OfficeTenure(id == null ? 0 : id, office, mandateId, new Period(validFrom, validTo));
    }

    public Long id() {
        return id;
    }
}
