package se.tross.insats.tertial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.ReportRefusal.AskBackDayMissing;
import se.tross.insats.ReportRefusal.AskBackDayPassed;
import se.tross.insats.ReportRefusal.AskBackReasonMissing;
import se.tross.insats.ReportRefusal.ReportIsApproved;
import se.tross.insats.ReportRefusal.TertialIsHandedIn;
import se.tross.insats.ReportRefusal.TertialNotHandedIn;
import se.tross.insats.ReportRefusal.TertialTextTooLong;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/**
 * What an insats reports of a third of a year (M15): result, economy, deviations from what was applied for, patterns, good
 * examples, system failures. Written by those who do the insats, approved by the förbundschef or asked for back. It counts
 * participations and knows no person (P1, S7); its counts and goals are rows of their own.
 */
@Entity
@Table(name = "insats_report")
public class TertialReport extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_report_seq")
    @SequenceGenerator(
            name = "insats_report_seq",
            sequenceName = "insats_report_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Tertial tertial;

    @Column(nullable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportStatus status = ReportStatus.OPEN;

    @Column(nullable = false)
    private String result = "";

    @Column(nullable = false)
    private String deviations = "";

    @Column(nullable = false)
    private String economy = "";

    @Column(nullable = false)
    private String patterns = "";

    @Column(name = "good_examples", nullable = false)
    private String goodExamples = "";

    @Column(name = "system_failures", nullable = false)
    private String systemFailures = "";

    @Column(name = "spent_ore")
    private Money spent;

    @Column(name = "forecast_ore")
    private Money forecast;

    @Column(name = "granted_ore")
    private Money granted;

    @Column(name = "paid_ore")
    private Money paid;

    @Column(name = "handed_in_by")
    private String handedInBy;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "asked_back")
    private String askedBack;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** For JPA. */
    protected TertialReport() {}

    /** A report is asked for. */
    public TertialReport(Insats insats, ReportDue owed) {
        super(insats.forbundId());
        insatsId = insats.id();
        year = owed.year();
        tertial = owed.tertial();
        due = owed.due();
    }

    /** Everything that keeps anybody from writing in it, the weightiest first; empty when it may be written in. */
    public List<InsatsRefusal> refusalsOfWriting() {
        return switch (status) {
            case OPEN, ASKED_BACK -> List.of();
            case HANDED_IN -> List.of(new TertialIsHandedIn(handedInBy));
            case APPROVED -> List.of(new ReportIsApproved());
        };
    }

    /** @throws Refused if it may not be written in, or the text does not fit */
    void write(ReportText which, String typed) {
        Refused.ifAny(refusalsOfWriting());
        String text = TextRules.plain(typed);
        if (text.length() > TextRules.TEXT) {
            throw new Refused(new TertialTextTooLong(new ReportField.OfText(which).id(), TextRules.TEXT));
        }
        switch (which) {
            case RESULT -> result = text;
            case DEVIATIONS -> deviations = text;
            case ECONOMY -> economy = text;
            case PATTERNS -> patterns = text;
            case GOOD_EXAMPLES -> goodExamples = text;
            case SYSTEM_FAILURES -> systemFailures = text;
        }
    }

    /** @param amount null for none @throws Refused if it may not be written in */
    void state(ReportMoney which, Money amount) {
        Refused.ifAny(refusalsOfWriting());
        switch (which) {
            case SPENT -> spent = amount;
            case FORECAST -> forecast = amount;
        }
    }

    /** What the insats had and has got then stays with the report. @param economy null when the förbund does not know */
    void handIn(EconomyInBrief known, String who, Instant when) {
        status = ReportStatus.HANDED_IN;
        handedInBy = who;
        handedInAt = when;
        granted = known == null ? null : known.granted();
        paid = known == null ? null : known.paid();
    }

    /** Why it cannot be approved now; empty when it can. */
    public List<InsatsRefusal> refusalsOfApproval() {
        return switch (status) {
            case HANDED_IN -> List.of();
            case APPROVED -> List.of(new ReportIsApproved());
            default -> List.of(new TertialNotHandedIn());
        };
    }

    /** @throws Refused if it has not been handed in, or is approved already */
    public void approve(String who, Instant when) {
        Refused.ifAny(refusalsOfApproval());
        status = ReportStatus.APPROVED;
        approvedBy = who;
        approvedAt = when;
    }

    /** Why it cannot be asked for back; empty when it can. What is approved may be too. */
    public List<InsatsRefusal> refusalsOfAskingBack() {
        return status.hasCome() ? List.of() : List.of(new TertialNotHandedIn());
    }

    /**
     * It is to be completed.
     *
     * @param what what is missing
     * @param by until when
     * @throws Refused if it has not come, nothing is said to be missing, or the day is missing or has passed
     */
    public void askBack(String what, LocalDate by, LocalDate today) {
        Refused.ifAny(refusalsOfAskingBack());
        List<InsatsRefusal> refusals = new ArrayList<>();
        String missing = TextRules.plain(what);
        if (missing.isEmpty()) {
            refusals.add(new AskBackReasonMissing());
        }
        if (missing.length() > TextRules.TEXT) {
            refusals.add(new TertialTextTooLong("what", TextRules.TEXT));
        }
        if (by == null) {
            refusals.add(new AskBackDayMissing());
        } else if (by.isBefore(today)) {
            refusals.add(new AskBackDayPassed(today));
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        Refused.ifAny(refusals);
        status = ReportStatus.ASKED_BACK;
        askedBack = missing;
        due = by;
        approvedBy = null;
        approvedAt = null;
    }

    /** Everything that is told in words. */
    public Map<ReportText, String> texts() {
        Map<ReportText, String> texts = new EnumMap<>(ReportText.class);
        texts.put(ReportText.RESULT, result);
        texts.put(ReportText.DEVIATIONS, deviations);
        texts.put(ReportText.ECONOMY, economy);
        texts.put(ReportText.PATTERNS, patterns);
        texts.put(ReportText.GOOD_EXAMPLES, goodExamples);
        texts.put(ReportText.SYSTEM_FAILURES, systemFailures);
        return texts;
    }

    /** What it says of money; null where nothing is said. */
    public Money money(ReportMoney which) {
        return which == ReportMoney.SPENT ? spent : forecast;
    }

    /** What the insats had and had got when the report was handed in; null when nobody knew. */
    public EconomyInBrief economyWhenHandedIn() {
        return granted == null ? null : new EconomyInBrief(granted, paid);
    }

    /** Who did what with it, and when. */
    public ReportSteps steps() {
        return new ReportSteps(status, due, handedInBy, handedInAt, askedBack, approvedBy, approvedAt);
    }

    /** What is owed. */
    public ReportDue owed() {
        return new ReportDue(year, tertial, due);
    }

    public ReportStatus status() {
        return status;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
