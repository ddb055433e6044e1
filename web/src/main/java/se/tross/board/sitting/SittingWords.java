package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.MatterKind;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.Choice;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.frame.Language;
import se.tross.shared.time.SwedishTime;

/** A meeting in words. */
@Named
@RequestScoped
public class SittingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private Language language;

    /** Swedish time of the day, as 10.42. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(SwedishTime.ZONE));
    }

    public String hour(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** What a person did last: "kom 09.02", "gick 10.31, ärende 4". */
    public String last(PersonInRoom person) {
        if (person.last() == null) {
            return text("board.sitting.notCome");
        }
        return text(
                "board.sitting.last",
                text(person.last()),
                time(person.lastAt()),
                Integer.toString(person.lastMatter()));
    }

    /** What a question was about: "bifall mot avslag". */
    public String question(BallotQuestion question) {
        return question.no() == null
                ? text(question.yes())
                : text("board.sitting.against", text(question.yes()), text(question.no()));
    }

    /** The same for what the page offers: {@code APPROVE:REJECT}. */
    public String question(String sides) {
        String[] both = sides.split(":", 2);
        ProposalKind yes = ProposalKind.valueOf(both[0]);
        return question(
                yes.putsOff()
                        ? BallotQuestion.puttingOff(yes)
                        : new BallotQuestion(yes, ProposalKind.valueOf(both[1]), false, null));
    }

    /** What can be put to the vote at such a matter. */
    public List<String> questions(MatterKind kind) {
        return kind.isByLot()
                ? List.of("APPROVE:CHANGE", "APPROVE:REJECT", "POSTPONE:")
                : List.of("APPROVE:REJECT", "APPROVE:CHANGE", "CHANGE:REJECT", "REFER_BACK:", "POSTPONE:");
    }

    public ConflictGround[] getGrounds() {
        return ConflictGround.values();
    }

    public ProposalKind[] getProposalKinds() {
        return ProposalKind.values();
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    /** good, warn or bad. */
    public String tone(DecisionOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "good";
            case NOTED -> "";
            case REFUSED -> "bad";
            case REFERRED_BACK, POSTPONED -> "warn";
        };
    }

    private String text(Enum<?> constant) {
        return language.texts().text(constant);
    }

    private String text(String key, Object... args) {
        return language.texts().text(key, args);
    }
}
