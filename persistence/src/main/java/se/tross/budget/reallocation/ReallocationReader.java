package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.budget.ContentReader;
import se.tross.budget.VersionOverview;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterRule;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Reads a decided budget with what has been moved in it, and the charter's limit of the day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReallocationReader {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContentReader contents;

    @Inject
    private CharterInForce charter;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such version */
    public ReallocationGround ground(long versionId) {
        return ground(contents.lines(all -> all.stream()
                .filter(version -> version.id() == versionId)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()))));
    }

    /** The version that applies in a year. @throws Refused if none is decided */
    public ReallocationGround ground(FinancialYear year) {
        return ground(contents.lines(all -> List.of(all.stream()
                .filter(version -> version.year().equals(year) && version.applies())
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound())))));
    }

    private ReallocationGround ground(ContentReader.Contents read) {
        VersionOverview version = read.only();
        Optional<CharterRule> limit = charter.rule(LocalDate.now(clock), CharterSetting.REALLOCATION_LIMIT);
        return new ReallocationGround(
                version,
                read.contents().get(version.id()),
                moves(version.id()),
                limit.<Money>map(rule -> rule.value().money()).orElse(null),
                limit.map(CharterRule::paragraph).orElse(""));
    }

    private List<KeptMove> moves(long versionId) {
        return entities.createQuery(
                        "select r from Reallocation r where r.versionId = :version order by r.id", Reallocation.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(Reallocation::kept)
                .toList();
    }
}
