package se.tross.board.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.meeting.DecisionSubject;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;

/** Says on the pages of other capabilities how far something has come with the board; looks once a request. */
@Named
@RequestScoped
public class SubjectStandings {

    @Inject
    private SubjectOverviews overviews;

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    private final Map<DecisionSubject, Optional<SubjectStanding>> seen = new HashMap<>();

    /** Looks now, in the transaction of what else a page looks at. */
    public void look(String type, long id) {
        standing(type, id);
    }

    /** What to say; null when it has been on no agenda, or the visitor may not read the board's. */
    public StandingNote note(String type, long id) {
        return standing(type, id)
                .flatMap(standing -> StandingNote.of(standing, language.texts()))
                .orElse(null);
    }

    /** Why its owner can do nothing now; empty when the board does not have it. */
    public List<BoardRefusal> refusals(String type, long id) {
        return standing(type, id).map(SubjectStanding::refusalsOfChange).orElse(List.of());
    }

    private Optional<SubjectStanding> standing(String type, long id) {
        return visitor.may(Permission.BOARD_READ)
                ? seen.computeIfAbsent(new DecisionSubject(type, id), overviews::standing)
                : Optional.empty();
    }
}
