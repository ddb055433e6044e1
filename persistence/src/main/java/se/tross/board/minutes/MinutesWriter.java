package se.tross.board.minutes;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.board.decision.Decision;
import se.tross.board.decision.MatterNote;
import se.tross.board.decision.NoteField;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.sitting.Sitting;
import se.tross.board.vote.BallotMethod;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Vote;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/**
 * Writes the minutes from what was recorded (B13), in Swedish, whoever asks. The same record gives the same minutes each time,
 * since approvals are bound to every letter of them.
 *
 * @param record what was recorded
 * @param justerare who adjust them together with the chair
 */
record MinutesWriter(MinutesRecord record, List<String> justerare) {

    private static final Texts WORDS = Texts.swedish();

    MinutesContent content() {
        return new MinutesContent(
                heading(), record.decisions().stream().map(this::paragraph).toList());
    }

    private MinutesHeading heading() {
        Sitting sitting = record.sitting();
        Meeting meeting = sitting.meeting();
        return new MinutesHeading(
                WORDS.text("board.minutes.body", record.forbund()),
                meeting.date(),
                time(meeting.openedAt()),
                time(meeting.closedAt()),
                meeting.terms().place(),
                Optional.ofNullable(meeting.chairMandateId()).map(this::person).orElse(""),
                meeting.terms().secretary(),
                justerare,
                MinutesRoom.of(record).lines(),
                MinutesRoom.of(record).others());
    }

    private static LocalTime time(Instant moment) {
        return moment == null
                ? null
                : LocalTime.ofInstant(moment, SwedishTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private String person(long mandateId) {
        return record.sitting()
                .roster()
                .holder(mandateId)
                .map(SeatHolder::person)
                .orElse("");
    }

    private MinutesParagraph paragraph(Decision decision) {
        Matter matter = record.sitting().matter(decision.matterId()).orElseThrow();
        List<HeldBallot> ballots = record.ballots(matter);
        return new MinutesParagraph(
                decision.paragraph(),
                matter.kind(),
                matter.title(),
                matter.terms().diaryNumber(),
                matter.terms().background(),
                matter.terms().proposal(),
                record.proposals(matter).stream().map(MotionWords::of).toList(),
                ballots.stream().map(MotionWords::put).toList(),
                last(ballots)
                        .filter(MinutesWriter::isCounted)
                        .map(MinutesWriter::vote)
                        .orElse(null),
                tookPart(matter, ballots),
                decisionText(decision),
                record.dissents(decision).stream()
                        .map(dissent -> new DissentLine(dissent.person(), dissent.reasons()))
                        .toList(),
                note(matter));
    }

    private static Optional<HeldBallot> last(List<HeldBallot> ballots) {
        return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1));
    }

    private static boolean isCounted(HeldBallot ballot) {
        return ballot.result().method() != BallotMethod.ACCLAMATION;
    }

    private static VoteRecord vote(HeldBallot ballot) {
        boolean open = ballot.result().method() == BallotMethod.OPEN_VOTE;
        List<VoteLine> byName = open
                ? ballot.votes().stream()
                        .filter(vote -> vote.choice().isPresent())
                        .map(vote -> new VoteLine(
                                vote.person(), WORDS.text(vote.choice().orElseThrow())))
                        .toList()
                : List.of();
        int abstained = open
                ? byName.size() - ballot.result().yes() - ballot.result().no()
                : ballot.result().abstaining();
        return new VoteRecord(
                open,
                ballot.result().yes(),
                ballot.result().no(),
                abstained,
                WORDS.text(ballot.result().cause()),
                byName);
    }

    /** Those who voted or were heard; where nothing was asked, those who served. */
    private List<String> tookPart(Matter matter, List<HeldBallot> ballots) {
        return last(ballots)
                .map(ballot -> ballot.votes().stream()
                        .filter(vote -> !ballot.noPart().contains(vote.mandateId()))
                        .map(Vote::person))
                .orElseGet(() -> served(matter))
                .toList();
    }

    private Stream<String> served(Matter matter) {
        return record.sitting().serving(matter).holders().map(SeatHolder::person);
    }

    private static String decisionText(Decision decision) {
        return decision.reason() == null || decision.reason().isEmpty()
                ? decision.text()
                : WORDS.text("board.minutes.reasoned", decision.text(), decision.reason());
    }

    private String note(Matter matter) {
        return record.notes().stream()
                .filter(note -> note.matterId() == matter.id())
                .map((MatterNote note) -> note.text(NoteField.NOTE))
                .findFirst()
                .orElse("");
    }
}
