package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.TextWrittenMeanwhile;
import se.tross.board.Wording;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.shared.access.LastChange;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * Keeps what is typed at a meeting while one types. Who writes says what stood there before: if somebody else has written there
 * since, nothing is overwritten and the writer is told who, when and what.
 */
@Stateless
@UseCase
public class WriteText {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private DecisionRecords decisions;

    @Inject
    private LastChange lastChange;

    @Inject
    private Event<RecordWorded> worded;

    @Inject
    private Clock clock;

    /**
     * The note of a matter, or its decision in the making.
     *
     * @param expected what the writer saw
     * @return when it was kept
     * @throws Refused if somebody else wrote meanwhile, the text does not fit, or the § is adjusted
     */
    @Permits(Permission.BOARD_RECORD)
    public Instant write(long matterId, NoteField field, String expected, String typed) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        Optional<MatterNote> kept = entities.createQuery(
                        "select n from MatterNote n where n.matterId = :matter", MatterNote.class)
                .setParameter("matter", matterId)
                .getResultStream()
                .findFirst();
        Refused.ifAny(refusalsOfAdjusted(matter));
        MatterNote note = kept.orElseGet(() -> new MatterNote(matter));
        write(
                new Text("board_note", note.id(), MatterNote.inputOf(field), note.text(field)),
                expected,
                typed,
                text -> note.write(sitting.meeting(), field, text));
        if (kept.isEmpty()) {
            entities.persist(note);
        }
        return kept(sitting.meeting().id());
    }

    /** A note belongs to its §, and is final with it. */
    private List<BoardRefusal> refusalsOfAdjusted(Matter matter) {
        return entities.createQuery("select d from Decision d where d.matterId = :matter", Decision.class)
                .setParameter("matter", matter.id())
                .getResultStream()
                .findFirst()
                .map(Decision::refusalsOfChange)
                .orElse(List.of());
    }

    private Instant kept(long meetingId) {
        worded.fire(new RecordWorded(meetingId));
        return clock.instant();
    }

    /**
     * The text of a decision, until it is adjusted.
     *
     * @param expected what the writer saw
     * @return when it was kept
     * @throws Refused if somebody else wrote meanwhile, the text is missing or does not fit, or the § is adjusted
     */
    @Permits(Permission.BOARD_RECORD)
    public Instant reword(long decisionId, String expected, String typed) {
        Decision decision = decisions.held(decisionId).decision();
        write(
                new Text("board_decision", decisionId, "text", decision.text()),
                expected,
                typed,
                text -> decision.reword(text, decision.reason()));
        return kept(decision.meetingId());
    }

    /**
     * Why a matter was not adopted, until its § is adjusted.
     *
     * @return when it was kept
     * @throws Refused as when the decision is worded otherwise
     */
    @Permits(Permission.BOARD_RECORD)
    public Instant reason(long decisionId, String expected, String typed) {
        Decision decision = decisions.held(decisionId).decision();
        write(
                new Text("board_decision", decisionId, "reason", decision.reason()),
                expected,
                typed,
                text -> decision.reword(decision.text(), text));
        return kept(decision.meetingId());
    }

    /** What is kept, where. */
    private record Text(String table, Long id, String field, String kept) {}

    private void write(Text now, String expected, String typed, Consumer<String> verb) {
        String wanted = plain(typed);
        if (!now.kept().equals(plain(expected)) && !now.kept().equals(wanted)) {
            LastChange.Change change = lastChange.ofRow(now.table(), now.id()).orElseThrow();
            throw new Refused(new TextWrittenMeanwhile(now.field(), change.who(), change.when(), now.kept()));
        }
        if (!now.kept().equals(wanted)) {
            verb.accept(wanted);
        }
    }

    /** Browsers break lines in their own way. */
    private static String plain(String typed) {
        return Wording.plain(typed).replace("\r\n", "\n");
    }
}
