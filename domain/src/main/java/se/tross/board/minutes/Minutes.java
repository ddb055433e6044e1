package se.tross.board.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.Meeting;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * The minutes of a meeting: kept on the chair's responsibility (B13), adjusted within fourteen days (B14), then never edited.
 * What they say is written from the record of the meeting; here stands who approves which text.
 */
@Entity
@Table(name = "board_minutes")
public class Minutes extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_minutes_seq")
    @SequenceGenerator(
            name = "board_minutes_seq",
            sequenceName = "board_minutes_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "meeting_date", nullable = false, updatable = false)
    private LocalDate meetingDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MinutesStatus status = MinutesStatus.DRAFT;

    @Column(name = "sent_out_at")
    private Instant sentOutAt;

    /** Grows with each step, so that two who approve at the same moment collide instead of each missing the other. */
    @Column(nullable = false)
    private int steps;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Justering> parts = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("madeAt")
    private List<Remark> remarks = new ArrayList<>();

    /** For JPA. */
    protected Minutes() {}

    /** Begun when the meeting is opened. */
    public Minutes(Meeting meeting, Approver chair) {
        super(meeting.forbundId());
        this.meetingId = meeting.id() == null ? 0 : meeting.id();
        this.meetingDate = meeting.date();
        parts.add(new Justering(this, null));
        whole().ask(ApproverRole.CHAIR, chair);
    }

    /**
     * The board has chosen somebody to adjust the minutes together with the chair.
     *
     * @param present the mandates that were present at the meeting
     * @throws Refused if the minutes are sent out, or the person was not there, is the chair, or is named already
     */
    public void name(Approver justerare, Collection<Long> present) {
        Refused.ifAny(may().refusalsOfNaming(justerare, present));
        steps++;
        whole().ask(ApproverRole.JUSTERARE, justerare);
    }

    /**
     * To the chair and the justerare, for reading.
     *
     * @throws Refused if the meeting goes on, or the minutes lack what the law wants told (B13)
     */
    public void sendOut(Meeting meeting, MinutesContent content, Instant when) {
        Refused.ifAny(may().refusalsOfSendingOut(meeting, content));
        steps++;
        status = MinutesStatus.OUT_FOR_ADJUSTMENT;
        sentOutAt = when;
        whole().sendOut(content.hash());
    }

    /**
     * One approves the text that was read. When the last one does, the minutes are adjusted.
     *
     * @param read the hash of the text on the approver's page
     * @param content the text as it stands
     * @return what became final, when this was the last approval
     * @throws Refused if the person does not approve these minutes, the text is another, or something is open
     */
    public Optional<FinalParagraphs> approve(long mandateId, ContentHash read, MinutesContent content, Instant when) {
        Refused.ifAny(may().refusalsOfApproval(mandateId, read, content));
        steps++;
        whole().approve(mandateId, read, when);
        if (whole().isDone()) {
            status = MinutesStatus.ADJUSTED;
        }
        return whole().finalParagraphs(content);
    }

    /**
     * The board wants one § adjusted at once: chair and justerare approve it before the rest is written (B14).
     *
     * @throws Refused if the minutes are adjusted, the § is not there or adjusted already, or lacks what the law wants told
     */
    public Justering adjustAtOnce(int paragraph, MinutesContent content) {
        Refused.ifAny(may().refusalsOfAdjustingAtOnce(paragraph, content));
        steps++;
        Justering part = new Justering(this, paragraph);
        whole().approvals().stream()
                .filter(Approval::isAsked)
                .forEach(approval -> part.ask(approval.role(), approval.approver()));
        part.sendOut(content.paragraph(paragraph).orElseThrow().hash());
        parts.add(part);
        return part;
    }

    /**
     * One approves a § that is adjusted at once.
     *
     * @return the § as final, when this was the last approval
     * @throws Refused if the § is not out, the person does not approve it, or its text is another
     */
    public Optional<FinalParagraphs> approveAtOnce(
            int paragraph, long mandateId, ContentHash read, MinutesContent content, Instant when) {
        Refused.ifAny(may().refusalsOfApprovalAtOnce(paragraph, mandateId, read, content));
        Justering part = part(paragraph).orElseThrow();
        steps++;
        part.approve(mandateId, read, when);
        return part.finalParagraphs(content);
    }

    /**
     * The text has been changed. Approvals of another text fall.
     *
     * @return whose approvals fell and who is told; empty when none did
     * @throws Refused if something is changed that is adjusted
     */
    public Optional<ApprovalsFell> textIs(MinutesContent now) {
        Refused.ifAny(may().refusalsOfText(now));
        steps++;
        List<Approver> fell = new ArrayList<>(whole().textIs(now.hash()));
        parts.stream()
                .filter(part -> part.paragraph() != null && !part.isDone())
                .forEach(part -> now.paragraph(part.paragraph())
                        .ifPresent(paragraph -> fell.addAll(part.textIs(paragraph.hash()))));
        return fell.isEmpty()
                ? Optional.empty()
                : Optional.of(new ApprovalsFell(
                        id == null ? 0 : id, fell.stream().distinct().toList(), approvers()));
    }

    /**
     * Somebody who is prevented, such as by illness, is replaced by another who was present. What they have approved stands.
     *
     * @param present the mandates that were present at the meeting
     * @throws Refused if they have approved the minutes, the other was not there or approves already, or no reason is given
     */
    public void replace(long mandateId, Approver instead, Collection<Long> present, String reason, Instant when) {
        Refused.ifAny(may().refusalsOfReplacing(mandateId, instead, present, reason));
        steps++;
        parts.stream()
                .filter(part -> !part.isDone())
                .forEach(part -> part.replace(mandateId, instead, reason.strip(), when));
    }

    /**
     * What an approver wants corrected.
     *
     * @throws Refused if the minutes are not out, the person does not approve them, the § is not there, or nothing is said
     */
    public Remark remark(long mandateId, int paragraph, String text, MinutesContent content, Instant when) {
        Refused.ifAny(may().refusalsOfRemark(mandateId, paragraph, content));
        Approver by = whole().asked(mandateId).orElseThrow().approver();
        Remark remark = new Remark(this, paragraph, by, text, when);
        steps++;
        remarks.add(remark);
        return remark;
    }

    /** What stands in the way of each step, for the buttons as for the steps themselves. */
    public MinutesRules may() {
        return new MinutesRules(this);
    }

    /** Until when they are adjusted (B14). */
    public MinutesDeadline deadline() {
        return new MinutesDeadline(meetingDate);
    }

    /** The justering of the minutes as a whole. */
    public Justering whole() {
        return parts.stream()
                .filter(part -> part.paragraph() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The justering of one § for itself; empty where it is adjusted with the rest. */
    Optional<Justering> part(int paragraph) {
        return parts.stream()
                .filter(part -> part.paragraph() != null && part.paragraph() == paragraph)
                .findFirst();
    }

    /** Who approve the minutes now: chair first, without those who were replaced. */
    public List<Approver> approvers() {
        return whole().approvals().stream()
                .filter(Approval::isAsked)
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .map(Approval::approver)
                .toList();
    }

    /** The whole first, then each § that was adjusted at once. */
    public List<Justering> parts() {
        return List.copyOf(parts);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** How many steps have been taken with them. */
    public int steps() {
        return steps;
    }

    public MinutesStatus status() {
        return status;
    }

    /** When they went to chair and justerare; null before. */
    public Instant sentOutAt() {
        return sentOutAt;
    }

    public long meetingId() {
        return meetingId;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public Long id() {
        return id;
    }
}
