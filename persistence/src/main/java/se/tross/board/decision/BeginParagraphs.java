package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Where the paragraphs go on in a year that had some before the förbund began with Tross. */
@Stateless
@UseCase
public class BeginParagraphs {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ParagraphStarts starts;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @param wanted empty for this year */
    @Permits(Permission.BOARD_RECORD)
    public ParagraphYear year(Optional<Integer> wanted) {
        int year = wanted.orElseGet(() -> LocalDate.now(clock).getYear());
        Optional<ParagraphStart> start = starts.of(year);
        int first = start.map(ParagraphStart::first).orElse(ParagraphStart.USUAL);
        return new ParagraphYear(
                year,
                start.map(ParagraphStart::version).orElse(0L),
                first,
                ParagraphStart.refusals(year, first, starts.numbers(year)));
    }

    /**
     * @param version the one that was shown; 0 where nobody had said anything about the year
     * @throws Refused if a § of the year is used, the number is none, or somebody else said something meanwhile
     */
    @Permits(Permission.BOARD_RECORD)
    public void begin(int year, long version, int first) {
        List<Integer> used = starts.numbers(year);
        Optional<ParagraphStart> start = starts.of(year);
        if (version > 0 && start.isPresent()) {
            records.get(ParagraphStart.class, start.get().id(), ParagraphStart::version, version)
                    .begin(first, used);
        } else {
            entities.persist(new ParagraphStart(currentActor.forbundId(), year, first, used));
        }
    }
}
