package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.SubjectSources;
import se.tross.board.sitting.BallotRecords;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.vote.HeldBallot;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** Finds decisions and what follows from them, for those who change them; and keeps new ones. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecisionRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private BallotRecords ballots;

    @Inject
    private SubjectSources sources;

    @Inject
    private ParagraphStarts starts;

    /**
     * A decision with the meeting that it was made at, which is held.
     *
     * @param decision the decision
     * @param sitting the meeting
     * @param matter its matter
     */
    public record Held(Decision decision, Sitting sitting, Matter matter) {}

    /** @throws Refused if there is no such decision */
    public Held held(long decisionId) {
        long meetingId = one("select d.meetingId from Decision d where d.id = :id", decisionId);
        Sitting sitting = sittings.held(meetingId);
        Decision decision = Optional.ofNullable(entities.find(Decision.class, decisionId))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return new Held(decision, sitting, SittingRecords.matter(sitting, decision.matterId()));
    }

    /** The decision that an action or a dissent belongs to. @throws Refused if there is none */
    public Held heldOf(Class<?> type, long id) {
        return held(one("select e.decisionId from " + type.getSimpleName() + " e where e.id = :id", id));
    }

    private long one(String query, long id) {
        return entities.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** The board has decided. @throws Refused if it cannot decide so, or what it adopts could not take effect */
    public Decision keep(Sitting sitting, Matter matter, DecisionTerms terms) {
        if (terms.outcome() == DecisionOutcome.ADOPTED) {
            matter.subject()
                    .ifPresent(
                            subject -> Refused.ifAny(sources.of(subject.type()).refusalsOfAdoption(subject.id())));
        }
        Decision decision = new Decision(
                sitting.meeting(), matter, paragraphs(sitting).next(), terms, sitting.decisionRules(matter));
        entities.persist(decision);
        return decision;
    }

    private YearParagraphs paragraphs(Sitting sitting) {
        int year = sitting.meeting().year();
        List<Object[]> ofYear = starts.used(year);
        return new YearParagraphs(
                starts.of(year).map(ParagraphStart::first).orElse(ParagraphStart.USUAL),
                numbers(ofYear, sitting, false),
                numbers(ofYear, sitting, true));
    }

    private static List<Integer> numbers(List<Object[]> ofYear, Sitting sitting, boolean own) {
        return ofYear.stream()
                .filter(row -> row[1].equals(sitting.meeting().id()) == own)
                .map(row -> (Integer) row[0])
                .toList();
    }

    /** Who dissents from it. */
    public List<Dissent> dissents(long decisionId) {
        return entities.createQuery("select d from Dissent d where d.decisionId = :decision", Dissent.class)
                .setParameter("decision", decisionId)
                .getResultList();
    }

    /** How many things it leaves somebody to do. */
    public int actions(long decisionId) {
        return (int) count("select count(a) from Action a where a.decisionId = :decision", decisionId);
    }

    public boolean isAppealed(long decisionId) {
        return count("select count(a) from Appeal a where a.decisionId = :decision", decisionId) > 0;
    }

    private long count(String query, long decisionId) {
        return entities.createQuery(query, Long.class)
                .setParameter("decision", decisionId)
                .getSingleResult();
    }

    /** Who may dissent from it, and until when (B12). */
    public DissentRules dissentRules(Held held) {
        List<Long> noPart =
                ballots.last(held.matter().id()).map(HeldBallot::noPart).orElse(List.of());
        return new DissentRules(
                held.sitting().roster(),
                held.sitting().serving(held.matter()),
                noPart,
                dissents(held.decision().id()).stream().map(Dissent::mandateId).toList(),
                held.sitting().meeting().closedAt(),
                held.decision().adjusted().orElse(null));
    }
}
