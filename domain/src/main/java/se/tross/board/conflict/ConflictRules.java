package se.tross.board.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.BoardRefusal;
import se.tross.board.ConflictRefusal.ConflictDeclaredTwice;
import se.tross.board.ConflictRefusal.ConflictExplanationMissing;
import se.tross.board.ConflictRefusal.ConflictIsDecided;
import se.tross.board.ConflictRefusal.ConflictReasonMissing;
import se.tross.board.Wording;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * What can be recorded of a conflict of interest (B9).
 *
 * @param roster the board of the day
 * @param others the conflicts that are recorded at the meeting
 */
public record ConflictRules(Roster roster, Collection<Conflict> others) {

    public ConflictRules {
        others = List.copyOf(others);
    }

    /** Why the conflict cannot be recorded, the weightiest first; empty when it can. */
    public List<BoardRefusal> refusals(Conflict conflict) {
        Optional<SeatHolder> person = roster.holder(conflict.mandateId());
        if (person.isEmpty()) {
            return List.of(new NotOnTheBoard());
        }
        List<BoardRefusal> refusals = new ArrayList<>();
        if (others.stream().anyMatch(other -> isSame(other, conflict, person.get()))) {
            refusals.add(new ConflictDeclaredTwice(person.get().person(), conflict.matterPosition()));
        }
        boolean needsWords = conflict.ground() == ConflictGround.OTHER || !conflict.selfDeclared();
        if (needsWords && conflict.explanation().isEmpty()) {
            refusals.add(new ConflictExplanationMissing());
        }
        Wording.refusalOfOptional("explanation", conflict.explanation(), Wording.TEXT)
                .ifPresent(refusals::add);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private boolean isSame(Conflict other, Conflict conflict, SeatHolder person) {
        return other.matterPosition() == conflict.matterPosition()
                && roster.holder(other.mandateId())
                        .filter(person::isSamePersonAs)
                        .isPresent();
    }

    /** Why the board cannot find so, the weightiest first; empty when it can. */
    public List<BoardRefusal> refusalsOfFinding(Conflict conflict, ConflictStanding found, String reason) {
        List<BoardRefusal> refusals = new ArrayList<>();
        if (conflict.standing() != ConflictStanding.DECLARED) {
            refusals.add(new ConflictIsDecided(
                    roster.holder(conflict.mandateId()).map(SeatHolder::person).orElse("")));
        }
        if (found == ConflictStanding.DISMISSED && Wording.plain(reason).isEmpty()) {
            refusals.add(new ConflictReasonMissing());
        }
        Wording.refusalOfOptional("reason", reason, Wording.TEXT).ifPresent(refusals::add);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }
}
