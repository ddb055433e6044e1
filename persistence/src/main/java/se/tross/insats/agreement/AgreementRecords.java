package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.board.meeting.AgendaRecords;
import se.tross.insats.Cooperation;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.Participant;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Texts;

/** Finds agreements and templates, and says what the words of a template stand for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AgreementRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private CurrentActor currentActor;

    /** Those of an insats, the latest first. */
    public List<Agreement> of(long insatsId) {
        return entities.createQuery(
                        "select a from Agreement a where a.insatsId = :insats order by a.id desc", Agreement.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    /** The template that applies; empty while the förbund has written none. */
    public Optional<AgreementTemplate> template() {
        return entities.createQuery("select t from AgreementTemplate t order by t.number desc", AgreementTemplate.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What agreements are drawn up from now: the förbund's own template, or that of Tross. */
    public AgreementText templateText() {
        return template().map(AgreementTemplate::text).orElseGet(AgreementRecords::usual);
    }

    /** What Tross proposes. */
    public static AgreementText usual() {
        return new AgreementText(AgendaRecords.language().text("insats.agreement.usual"));
    }

    private String forbund() {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getSingleResult();
    }

    /** What the words stand for, for a grant. */
    public Map<Placeholder, String> values(Insats insats, Grant grant, GrantTerms terms) {
        Texts texts = AgendaRecords.language();
        Cooperation together = insatser.cooperation(insats.id());
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.INSATS, insats.terms().name());
        values.put(Placeholder.FORBUND, forbund());
        values.put(
                Placeholder.OWNER,
                together.owner().map(Participant::organisation).orElse(""));
        values.put(
                Placeholder.PARTIES,
                together.participants().stream().map(Participant::organisation).collect(Collectors.joining(", ")));
        values.put(Placeholder.PURPOSE, insats.terms().purpose());
        values.put(
                Placeholder.PERIOD,
                terms.endsOn() == null
                        ? texts.text("insats.grantMatter.from", terms.startsOn())
                        : texts.text("insats.grantMatter.fromTo", terms.startsOn(), terms.endsOn()));
        values.put(
                Placeholder.AMOUNTS,
                terms.amounts().stream()
                        .map(one -> "- " + texts.text("insats.grantMatter.amount", one.year(), one.amount()))
                        .collect(Collectors.joining("\n")));
        values.put(Placeholder.TOTAL, texts.text("insats.agreement.sum", terms.total()));
        values.put(Placeholder.GOALS, terms.goals());
        values.put(
                Placeholder.CONDITIONS,
                terms.conditions().isEmpty()
                        ? texts.text("insats.agreement.noConditions")
                        : terms.conditions()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> "- " + line.strip())
                                .collect(Collectors.joining("\n")));
        values.put(Placeholder.PARAGRAPH, grant.decision().paragraph());
        values.put(Placeholder.MEETING, grant.decision().date().toString());
        return values;
    }
}
