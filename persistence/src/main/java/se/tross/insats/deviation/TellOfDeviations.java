package se.tross.insats.deviation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.insats.DeviationRefusal.NobodyToTell;
import se.tross.insats.DeviationRefusal.NothingToTell;
import se.tross.insats.DeviationRefusal.ReceiverNotUsable;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** Deviations and system failures are told to the parties by letter (W6): each receiver gets one, with all that is chosen. */
@Stateless
@UseCase
public class TellOfDeviations {

    private static final Texts WORDS = Texts.swedish();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param deviationIds those that are told of
     * @param addresses who is told
     * @return how many letters were written
     * @throws Refused if nothing or nobody is chosen, or an address is none
     */
    @Permits(Permission.INSATS_PROPOSE)
    public int tell(Collection<Long> deviationIds, Collection<String> addresses) {
        Set<String> receivers = addresses.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Refused.ifAny(refusals(deviationIds, receivers));
        List<Deviation> deviations = deviationIds.stream()
                .distinct()
                .map(id -> records.get(Deviation.class, id))
                .toList();
        String forbund = entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getSingleResult();
        for (String receiver : receivers) {
            postMail.post(letter(receiver, deviations, forbund));
            deviations.forEach(deviation -> entities.persist(new DeviationTold(
                    deviation, receiver, currentActor.required().name(), clock.instant())));
        }
        return receivers.size();
    }

    private static List<InsatsRefusal> refusals(Collection<Long> deviationIds, Set<String> receivers) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (deviationIds.isEmpty()) {
            refusals.add(new NothingToTell());
        }
        if (receivers.isEmpty()) {
            refusals.add(new NobodyToTell());
        }
        receivers.stream()
                .filter(address -> !MailAddress.isOne(address))
                .map(ReceiverNotUsable::new)
                .forEach(refusals::add);
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private NewMail letter(String receiver, List<Deviation> deviations, String forbund) {
        return NewMail.of(
                "",
                receiver,
                WORDS.text("insats.deviation.mail.subject", deviations.size(), forbund),
                WORDS.text("insats.deviation.mail.opening", forbund) + "\n\n"
                        + deviations.stream().map(this::told).collect(Collectors.joining("\n\n")) + "\n");
    }

    private String told(Deviation deviation) {
        DeviationTerms terms = deviation.terms();
        List<String> lines = new ArrayList<>();
        lines.add(terms.title());
        if (!terms.parties().isEmpty()) {
            lines.add(WORDS.text(
                    "insats.deviation.mail.parties",
                    terms.inOrder().stream().map(WORDS::text).collect(Collectors.joining(", "))));
        }
        lines.add(terms.what());
        if (!terms.plan().isEmpty()) {
            lines.add(WORDS.text(
                    terms.planDay() == null ? "insats.deviation.mail.plan" : "insats.deviation.mail.planBy",
                    terms.plan(),
                    terms.owner(),
                    terms.planDay()));
        }
        if (!terms.outcome().isEmpty()) {
            lines.add(WORDS.text("insats.deviation.mail.outcome", terms.outcome()));
        }
        lines.add(WORDS.text("insats.deviation.mail.status", terms.status()));
        lines.add(links.of("/insats/deviation?id=" + deviation.id(), deviation.forbundId()));
        return String.join("\n", lines);
    }
}
