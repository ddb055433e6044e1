package se.tross.insats;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.insats.InsatsRules.Known;

/** Finds insatser for those who change them, with what they are held against. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InsatsRecords {

    /** Where the charter says nothing (L17). */
    private static final AgeRange USUAL_TARGET_GROUP = new AgeRange(16, 64);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charter;

    /** @param besides an insats that is not held against itself; null for a new one */
    public InsatsRules rules(LocalDate day, Insats besides) {
        List<Known> others = entities.createQuery("select i.id, i.code, i.name from Insats i", Object[].class)
                .getResultStream()
                .filter(other -> besides == null || !other[0].equals(besides.id()))
                .map(other -> new Known((String) other[1], (String) other[2]))
                .toList();
        return new InsatsRules(targetGroup(day), others);
    }

    private AgeRange targetGroup(LocalDate day) {
        CharterDay says = charter.day(day, CharterSetting.TARGET_AGE_LOWEST, CharterSetting.TARGET_AGE_HIGHEST);
        return new AgeRange(
                says.number(CharterSetting.TARGET_AGE_LOWEST, USUAL_TARGET_GROUP.from()),
                says.number(CharterSetting.TARGET_AGE_HIGHEST, USUAL_TARGET_GROUP.to()));
    }

    public Cooperation cooperation(long insatsId) {
        return new Cooperation(
                takingPart(insatsId).stream().map(TakingPart::participant).toList());
    }

    /** Those who take part now instead of those who did. */
    public void cooperate(Insats insats, Cooperation cooperation) {
        takingPart(insats.id()).forEach(entities::remove);
        // One owner at a time: the one who was steps back first.
        entities.flush();
        List<Participant> participants = cooperation.participants();
        IntStream.range(0, participants.size())
                .mapToObj(i -> new TakingPart(insats, i + 1, participants.get(i)))
                .forEach(entities::persist);
    }

    private List<TakingPart> takingPart(long insatsId) {
        return entities.createQuery(
                        "select t from TakingPart t where t.insatsId = :insats order by t.position", TakingPart.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }
}
