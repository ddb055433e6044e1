package se.tross.board.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.board.DelegationRefusal.DelegationBeginsBeforeDecision;
import se.tross.board.DelegationRefusal.DelegationEndsBeforeItBegins;
import se.tross.board.DelegationRefusal.DelegationHasEnded;
import se.tross.board.DelegationRefusal.DelegationParagraphMissing;
import se.tross.board.Wording;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** The board's leave for its chair, or another ledamot, to decide what cannot wait (KL 6:39, B20). */
@Entity
@Table(name = "board_urgent_empowerment")
public class UrgentEmpowerment extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_urgent_empowerment_seq")
    @SequenceGenerator(
            name = "board_urgent_empowerment_seq",
            sequenceName = "board_urgent_empowerment_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String paragraph;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected UrgentEmpowerment() {}

    /**
     * @param paragraph the § in which the board decided so
     * @param decidedOn the day of that meeting
     * @throws Refused if the § is missing, or it would begin before it was decided
     */
    public UrgentEmpowerment(
            long forbundId, long mandateId, String person, String paragraph, LocalDate decidedOn, Period validity) {
        super(forbundId);
        this.mandateId = mandateId;
        this.person = Wording.required("person", person, Wording.LINE);
        this.paragraph = Wording.optional("paragraph", paragraph, Wording.LINE);
        if (this.paragraph.chars().noneMatch(Character::isDigit) || decidedOn == null) {
            throw new Refused(new DelegationParagraphMissing());
        }
        if (validity.from().isBefore(decidedOn)) {
            throw new Refused(new DelegationBeginsBeforeDecision(decidedOn));
        }
        this.decidedOn = decidedOn;
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }

    /** The board takes it back. @throws Refused if it has ended, or would end before it began */
    public void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new Refused(new DelegationHasEnded(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new DelegationEndsBeforeItBegins(validFrom));
        }
        validTo = lastDay;
    }

    /** Whether the holder of the mandate may decide on the day. */
    public boolean empowers(long mandate, LocalDate day) {
        return mandateId == mandate && validity().contains(day);
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public long mandateId() {
        return mandateId;
    }

    public String person() {
        return person;
    }

    public String paragraph() {
        return paragraph;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Long id() {
        return id;
    }
}
