package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.forbund.Party;
import se.tross.insats.Cooperation;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.shared.access.Records;
import se.tross.shared.refusal.Refused;

/** Finds changes of insatser, and makes them when they are decided. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AmendmentRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private InsatsRecords insatser;

    /** The latest first. */
    public List<Amendment> of(long insatsId) {
        return entities.createQuery(
                        "select a from Amendment a where a.insatsId = :insats order by a.number desc", Amendment.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    public Insats insatsOf(Amendment amendment) {
        return records.get(Insats.class, amendment.insatsId());
    }

    public Cooperation together(Insats insats) {
        return insatser.cooperation(insats.id());
    }

    /**
     * The change is made: the insats is so from now on.
     *
     * @param cited the § or the number of the delegated decision
     * @throws Refused if it is decided already, the insats has ended meanwhile, or the change has become wrong
     */
    public void decide(Amendment amendment, String cited, LocalDate when) {
        Insats insats = insatsOf(amendment);
        Cooperation together = together(insats);
        AmendmentTerms terms = amendment.terms();
        Refused.ifAny(terms.refusals(insats.terms(), together));
        amendment.decide(
                cited,
                when,
                AmendmentMatter.before(terms.kind(), insats.terms(), ownerOf(together), AgendaRecords.language()));
        switch (terms.kind()) {
            case PERIOD -> end(insats, terms.day(), when);
            case STOP -> {
                end(insats, terms.day(), when);
                insats.step(InsatsStage.ENDED, when);
            }
            case OWNER -> insatser.cooperate(insats, owned(together, terms.text()));
            case GOALS -> entities.flush();
        }
    }

    private void end(Insats insats, LocalDate day, LocalDate when) {
        InsatsTerms now = insats.terms();
        insats.change(now.endingOn(day), insatser.rules(when, insats));
    }

    static String ownerOf(Cooperation together) {
        return together.owner().map(Participant::organisation).orElse("");
    }

    private static Cooperation owned(Cooperation together, String owner) {
        return new Cooperation(together.participants().stream()
                .map(one -> {
                    Participant plain = one.forbund()
                            ? Participant.theForbund(one.organisation())
                            : plain(one.party(), one.organisation());
                    return plain.organisation().equalsIgnoreCase(owner) ? plain.owning() : plain;
                })
                .toList());
    }

    private static Participant plain(Party party, String organisation) {
        return party == null ? Participant.besides(organisation) : Participant.of(party, organisation);
    }
}
