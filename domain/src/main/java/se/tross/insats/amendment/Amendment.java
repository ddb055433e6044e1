package se.tross.insats.amendment;

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
import se.tross.insats.AmendmentRefusal.AmendmentNotDraft;
import se.tross.insats.AmendmentRefusal.AmendmentNotProposed;
import se.tross.insats.AmendmentRefusal.NothingToAmend;
import se.tross.insats.Cooperation;
import se.tross.insats.Insats;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** A change of what was decided of an insats, numbered, and bound to the decision that made it. */
@Entity
@Table(name = "insats_amendment")
public class Amendment extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_amendment_seq")
    @SequenceGenerator(
            name = "insats_amendment_seq",
            sequenceName = "insats_amendment_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "amendment_kind", nullable = false)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "amendment_status", nullable = false)
    private AmendmentStatus status = AmendmentStatus.DRAFT;

    @Column(name = "new_day")
    private LocalDate day;

    @Column(name = "new_text", nullable = false)
    private String text;

    @Column(nullable = false)
    private String reason;

    /** What it was before; empty until the change is made. */
    @Column(name = "was", nullable = false)
    private String was = "";

    /** The § or the number of the delegated decision; empty before there is one. */
    @Column(nullable = false)
    private String decision = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** What the board said when it sent it back or refused it; may be empty. */
    @Column(nullable = false)
    private String answer = "";

    /** For JPA. */
    protected Amendment() {}

    /**
     * @param number the next of the insats, from 1
     * @throws Refused if the insats is not granted or has ended, or with everything that is wrong
     */
    public Amendment(Insats insats, int number, AmendmentTerms terms, Cooperation together) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.number = number;
        take(insats, terms, together);
    }

    /** @throws Refused if it is no draft, or with everything that is wrong */
    public void write(Insats insats, AmendmentTerms terms, Cooperation together) {
        demandDraft();
        take(insats, terms, together);
    }

    private void take(Insats insats, AmendmentTerms terms, Cooperation together) {
        demandAmendable(insats);
        Refused.ifAny(terms.refusals(insats.terms(), together));
        kind = terms.kind();
        day = terms.day();
        text = terms.text();
        reason = terms.reason();
    }

    private static void demandAmendable(Insats insats) {
        if (!insats.stage().isGranted() || insats.stage().isFinal()) {
            throw new Refused(new NothingToAmend(insats.stage()));
        }
    }

    /** @throws Refused if it is before the board, or decided */
    public final void demandDraft() {
        if (status != AmendmentStatus.DRAFT) {
            throw new Refused(new AmendmentNotDraft());
        }
    }

    private void demandProposed() {
        if (status != AmendmentStatus.PROPOSED) {
            throw new Refused(new AmendmentNotProposed());
        }
    }

    /** @throws Refused if it is no draft, or the insats has changed so that it says something wrong */
    public void propose(Insats insats, Cooperation together) {
        demandDraft();
        demandAmendable(insats);
        Refused.ifAny(terms().refusals(insats.terms(), together));
        status = AmendmentStatus.PROPOSED;
    }

    /** @param why what the board said; empty when the office takes it back @throws Refused if it is not proposed */
    public void comeBack(String why) {
        demandProposed();
        status = AmendmentStatus.DRAFT;
        answer = why;
    }

    /** @throws Refused if it is not proposed */
    public void refuse(String cited, LocalDate when, String why) {
        demandProposed();
        settle(AmendmentStatus.REFUSED, cited, when);
        answer = why;
    }

    /**
     * It is decided, and made.
     *
     * @param before what it was
     * @throws Refused if it is decided already
     */
    public void decide(String cited, LocalDate when, String before) {
        if (status != AmendmentStatus.PROPOSED) {
            demandDraft();
        }
        settle(AmendmentStatus.IN_EFFECT, cited, when);
        was = before;
    }

    private void settle(AmendmentStatus settled, String cited, LocalDate when) {
        status = settled;
        decision = cited;
        decidedOn = when;
    }

    public AmendmentTerms terms() {
        return new AmendmentTerms(kind, day, text, reason);
    }

    public AmendmentStatus status() {
        return status;
    }

    public int number() {
        return number;
    }

    /** What it was before; empty until the change is made. */
    public String was() {
        return was;
    }

    /** The § or the number of the delegated decision; empty before there is one. */
    public String decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** What the board said; may be empty. */
    public String answer() {
        return answer;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
