package se.tross.insats.ending;

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
import se.tross.insats.EndingRefusal.CheckDayInThePast;
import se.tross.insats.EndingRefusal.CheckDayMissing;
import se.tross.insats.EndingRefusal.NotOverYet;
import se.tross.insats.EndingRefusal.QuestionMissing;
import se.tross.insats.EndingRefusal.ReportIsHandedIn;
import se.tross.insats.EndingRefusal.ReportNotHandedIn;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** The last report of an insats: written when it is over, approved by the förbundschef, followed by a check (W5). */
@Entity
@Table(name = "insats_final_report")
public class FinalReport extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_final_report_seq")
    @SequenceGenerator(
            name = "insats_final_report_seq",
            sequenceName = "insats_final_report_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_status", nullable = false)
    private FinalReportStatus status = FinalReportStatus.DRAFT;

    @Column(nullable = false)
    private String results = "";

    @Column(nullable = false)
    private String economy = "";

    @Column(nullable = false)
    private String lessons = "";

    @Column(nullable = false)
    private String takeover = "";

    @Column(nullable = false)
    private String question = "";

    @Column(name = "handed_in_by", nullable = false)
    private String handedInBy = "";

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    @Column(name = "approved_by", nullable = false)
    private String approvedBy = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "check_on")
    private LocalDate checkOn;

    /** For JPA. */
    protected FinalReport() {}

    /** @throws Refused if the insats is not over */
    public FinalReport(Insats insats) {
        super(insats.forbundId());
        if (insats.stage() != InsatsStage.FINAL_REPORT) {
            throw new Refused(new NotOverYet(insats.stage()));
        }
        insatsId = insats.id();
    }

    /** A draft. @throws Refused if it lies with the office, or a text does not fit */
    public void write(FinalReportTerms terms) {
        demandOpen();
        Refused.ifAny(terms.refusalsOfDraft());
        results = terms.results();
        economy = terms.economy();
        lessons = terms.lessons();
        takeover = terms.takeover();
    }

    /** @throws Refused if something is missing, or it lies with the office already */
    public void handIn(FinalReportTerms terms, String who, LocalDate today) {
        demandOpen();
        Refused.ifAny(terms.refusals());
        write(terms);
        status = FinalReportStatus.HANDED_IN;
        question = "";
        handedInBy = who;
        handedInOn = today;
    }

    /** @throws Refused if it lies with the office, or is approved */
    public void demandOpen() {
        if (!status.isOpen()) {
            throw new Refused(new ReportIsHandedIn());
        }
    }

    /** @param what the office misses @throws Refused without a question, or if nothing is handed in */
    public void askBack(String what) {
        demandHandedIn();
        question = TextRules.plain(what);
        if (question.isEmpty()) {
            throw new Refused(new QuestionMissing());
        }
        status = FinalReportStatus.ASKED_BACK;
    }

    /**
     * @param check when it is asked whether the parties have taken it over
     * @throws Refused if nothing is handed in, or there is no such day ahead
     */
    public void approve(LocalDate check, String who, LocalDate today) {
        demandHandedIn();
        if (check == null) {
            throw new Refused(new CheckDayMissing());
        }
        if (check.isBefore(today)) {
            throw new Refused(new CheckDayInThePast(today));
        }
        status = FinalReportStatus.APPROVED;
        approvedBy = who;
        approvedOn = today;
        checkOn = check;
    }

    private void demandHandedIn() {
        if (status != FinalReportStatus.HANDED_IN) {
            throw new Refused(new ReportNotHandedIn());
        }
    }

    public FinalReportTerms terms() {
        return new FinalReportTerms(results, economy, lessons, takeover);
    }

    public FinalReportStatus status() {
        return status;
    }

    /** What the office misses; empty for nothing. */
    public String question() {
        return question;
    }

    public String handedInBy() {
        return handedInBy;
    }

    public LocalDate handedInOn() {
        return handedInOn;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** When it is asked whether the parties have taken it over; null before it is approved. */
    public LocalDate checkOn() {
        return checkOn;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
