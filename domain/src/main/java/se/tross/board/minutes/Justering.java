package se.tross.board.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.ArchiveRefusal.NotAdjustedYet;
import se.tross.board.BoardRefusal;
import se.tross.board.MinutesRefusal.HasApproved;
import se.tross.board.MinutesRefusal.JusteringIsDone;
import se.tross.board.MinutesRefusal.MinutesNotSentOut;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.TextChangedSinceRead;
import se.tross.board.archive.ArchivedFile;
import se.tross.board.archive.Rendition;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/**
 * The chair's and the justerare's word that the minutes, or one § of them, are right (B14). Done when all have approved the
 * same text; from then on that text is final.
 */
@Entity
@Table(name = "board_justering")
public class Justering extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_justering_seq")
    @SequenceGenerator(
            name = "board_justering_seq",
            sequenceName = "board_justering_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    private Minutes minutes;

    @Column(updatable = false)
    private Integer paragraph;

    @NotFreeText("Computed from the text, typed by nobody")
    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "adjusted_at")
    private Instant adjustedAt;

    @OneToMany(mappedBy = "justering", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Approval> approvals = new ArrayList<>();

    /** For JPA. */
    protected Justering() {}

    /** @param paragraph the § that is adjusted at once; null for the whole minutes */
    Justering(Minutes minutes, Integer paragraph) {
        super(minutes.forbundId());
        this.minutes = minutes;
        this.paragraph = paragraph;
    }

    void ask(ApproverRole role, Approver approver) {
        approvals.add(new Approval(this, role, approver));
    }

    void sendOut(ContentHash content) {
        contentHash = content.hex();
    }

    /** Why this person cannot approve this text; empty when they can. */
    List<BoardRefusal> refusalsOfApproval(long mandateId, ContentHash read) {
        if (adjustedAt != null) {
            return List.of(new JusteringIsDone(adjustedAt));
        }
        Optional<Approval> own = asked(mandateId);
        List<BoardRefusal> refusals = new ArrayList<>();
        if (contentHash == null) {
            refusals.add(new MinutesNotSentOut());
        }
        if (own.isEmpty()) {
            refusals.add(new NotAnApprover());
        }
        own.filter(Approval::isGiven)
                .ifPresent(
                        given -> refusals.add(new HasApproved(given.approver().person(), given.approvedAt())));
        if (contentHash != null && !contentHash.equals(read.hex())) {
            refusals.add(new TextChangedSinceRead());
        }
        return refusals;
    }

    /** Whoever calls has asked {@link #refusalsOfApproval}. */
    void approve(long mandateId, ContentHash read, Instant when) {
        asked(mandateId).orElseThrow().approve(read, when);
        if (approvals.stream().filter(Approval::isAsked).allMatch(Approval::isGiven)) {
            adjustedAt = when;
        }
    }

    /** The text is now another: approvals of the old one fall. @return whose fell */
    List<Approver> textIs(ContentHash now) {
        if (contentHash == null || contentHash.equals(now.hex())) {
            return List.of();
        }
        contentHash = now.hex();
        List<Approval> given = approvals.stream().filter(Approval::isGiven).toList();
        given.forEach(Approval::fall);
        return given.stream().map(Approval::approver).toList();
    }

    void replace(long mandateId, Approver instead, String reason, Instant when) {
        asked(mandateId).filter(approval -> !approval.isGiven()).ifPresent(approval -> {
            approval.replace(reason, when);
            ask(approval.role(), instead);
        });
    }

    Optional<Approval> asked(long mandateId) {
        return approvals.stream()
                .filter(approval -> approval.isAsked() && approval.isIts(mandateId))
                .findFirst();
    }

    /** What became final by it; empty until it is done. */
    public Optional<FinalParagraphs> finalParagraphs(MinutesContent content) {
        return Optional.ofNullable(adjustedAt)
                .map(SwedishTime::dayOf)
                .map(day -> new FinalParagraphs(this, day, content));
    }

    /** Whether this is the text of its §, in the form of today or in the first one. */
    boolean isOf(MinutesParagraph text) {
        return text.hash().hex().equals(contentHash) || text.firstHash().hex().equals(contentHash);
    }

    /** As it was approved. @throws Refused if it is not adjusted */
    public ArchivedFile frozen(Rendition rendition, ContentHash told, PaperFile file, String keptBy, Instant keptAt) {
        refuseUnadjusted();
        return ArchivedFile.frozen(forbundId(), id, rendition, told.hex(), file, keptBy, keptAt);
    }

    /** The signed paper, scanned, or a file with electronic signatures. @throws Refused if it is not adjusted */
    public ArchivedFile original(ReadPaper read, String keptBy, Instant keptAt) {
        refuseUnadjusted();
        return ArchivedFile.original(forbundId(), id, contentHash, read, keptBy, keptAt);
    }

    private void refuseUnadjusted() {
        if (adjustedAt == null) {
            throw new Refused(new NotAdjustedYet());
        }
    }

    /** Who approves, and who did before being replaced, in the order that they were asked. */
    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** The § that is adjusted at once; null for the whole minutes. */
    public Integer paragraph() {
        return paragraph;
    }

    /** The text that is out to be approved; empty before it is sent out. */
    public Optional<ContentHash> content() {
        return Optional.ofNullable(contentHash).map(ContentHash::new);
    }

    /** When the last one approved; null before. */
    public Instant adjustedAt() {
        return adjustedAt;
    }

    public boolean isDone() {
        return adjustedAt != null;
    }

    public Minutes minutes() {
        return minutes;
    }

    public Long id() {
        return id;
    }
}
