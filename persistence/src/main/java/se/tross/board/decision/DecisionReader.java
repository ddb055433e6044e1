package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.board.meeting.Matter;
import se.tross.board.vote.BallotMethod;
import se.tross.board.vote.HeldBallot;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;

/** Reads the register of decisions, for whoever asks: without what is secret (P5) and who has a protected identity (P7). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecisionReader {

    /** With the last question that was put, and a row for each who dissents. */
    private static final String REGISTER = """
            select d, m, b, x from Decision d join Matter m on m.id = d.matterId
            left join HeldBallot b on b.matterId = d.matterId
                and b.round = (select max(l.round) from HeldBallot l where l.matterId = d.matterId)
            left join Dissent x on x.decisionId = d.id
            where (:id = 0 or d.id = :id) order by d.year desc, d.paragraph desc, x.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** All decisions, the latest first; or the one with this id. Two statements. */
    public List<DecisionOverview> overviews(long id) {
        List<Object[]> rows = entities.createQuery(REGISTER, Object[].class)
                .setParameter("id", id)
                .getResultList();
        Set<Long> hiddenPersons = hiddenPersons();
        Map<Long, List<Object[]>> byDecision = new LinkedHashMap<>();
        rows.forEach(row -> byDecision
                .computeIfAbsent(((Decision) row[0]).id(), unknown -> new ArrayList<>())
                .add(row));
        return byDecision.values().stream()
                .map(ofOne -> overview(ofOne, hiddenPersons))
                .toList();
    }

    private DecisionOverview overview(List<Object[]> rows, Set<Long> hiddenPersons) {
        Object[] first = rows.get(0);
        Decision decision = (Decision) first[0];
        Matter matter = (Matter) first[1];
        List<String> dissents = rows.stream()
                .flatMap(row -> Stream.ofNullable((Dissent) row[3]))
                .map(dissent -> hiddenPersons.contains(dissent.mandateId()) ? "" : dissent.person())
                .toList();
        Optional<HeldBallot> counted = decision.method()
                .filter(method -> method != BallotMethod.ACCLAMATION)
                .flatMap(method -> Optional.ofNullable((HeldBallot) first[2]));
        DecisionOverview overview = new DecisionOverview(
                decision.id(),
                decision.year(),
                decision.paragraph(),
                decision.decided(),
                matter.title(),
                matter.terms().diaryNumber(),
                decision.text(),
                decision.outcome(),
                decision.method().orElse(null),
                counted.map(HeldBallot::yes).orElse(null),
                counted.map(HeldBallot::no).orElse(null),
                decision.isByCastingVote(),
                dissents,
                decision.subject().orElse(null),
                decision.adjusted().orElse(null),
                false);
        return sees(matter) ? overview : overview.concealed();
    }

    /** Whether the visitor may know what the matter is about. */
    public boolean sees(Matter matter) {
        return !matter.isSecret() || actor().may(Permission.BOARD_SECRET_READ);
    }

    /** The mandates of those whose names are not for the visitor: one statement, or none. */
    public Set<Long> hiddenPersons() {
        return actor().may(Permission.BOARD_SEATS_EDIT)
                ? Set.of()
                : entities.createQuery("select m.id from Mandate m where m.protectedIdentity = true", Long.class)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private Actor actor() {
        return currentActor.required();
    }
}
