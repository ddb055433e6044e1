package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.draft.Basics;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.draft.FinancingLine;
import se.tross.insats.draft.MoneyPlan;
import se.tross.insats.financing.Financing;
import se.tross.insats.financing.FinancingTerms;
import se.tross.insats.goal.InsatsGoal;
import se.tross.insats.goal.ResultGoal;
import se.tross.shared.money.Money;

/** What is applied for comes into the register, or changes what is there: terms, parties, goals and who pays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplyToRegister {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private Clock clock;

    /** The insats, in preparation. @throws se.tross.shared.refusal.Refused if the register refuses it */
    public Insats take(Application application, DraftApplication draft) {
        LocalDate today = LocalDate.now(clock);
        Basics basics = draft.basics();
        Insats insats = application.insatsId() == null
                ? register(application.forbundId(), basics, today)
                : change(entities.find(Insats.class, application.insatsId()), basics, today);
        insats.belongTo(basics.goalAreaId());
        if (insats.stage() == InsatsStage.APPLICATION) {
            insats.step(InsatsStage.PREPARATION, today);
        }
        insatser.cooperate(insats, basics.cooperation());
        hold(insats, draft.goals());
        finance(insats, draft.money());
        return insats;
    }

    private Insats register(long forbundId, Basics basics, LocalDate today) {
        Insats insats =
                new Insats(forbundId, basics.classification(), basics.terms(), insatser.rules(today, null), today);
        insats.step(InsatsStage.APPLICATION, today);
        entities.persist(insats);
        // Those who take part name it by its id alone, so it must be there first.
        entities.flush();
        return insats;
    }

    /** What the application does not ask about stays as the register has it. */
    private Insats change(Insats insats, Basics basics, LocalDate today) {
        InsatsTerms now = insats.terms();
        InsatsTerms applied = basics.terms();
        insats.change(
                new InsatsTerms(
                        applied.code(),
                        applied.name(),
                        applied.purpose(),
                        applied.area(),
                        applied.ages(),
                        applied.startsOn(),
                        applied.endsOn(),
                        now.coordinator(),
                        now.steeringGroup(),
                        now.jointWith()),
                insatser.rules(today, insats));
        return insats;
    }

    /** Those of an earlier handing in are replaced; the history tells of them. */
    private void hold(Insats insats, List<ResultGoal> goals) {
        replace(InsatsGoal.class, insats);
        IntStream.range(0, goals.size())
                .mapToObj(i -> new InsatsGoal(insats, i + 1, goals.get(i)))
                .forEach(entities::persist);
    }

    /** As planned, payer by payer and year by year. */
    private void finance(Insats insats, MoneyPlan plan) {
        replace(Financing.class, insats);
        Map<FinancingTerms, Money> parts = new LinkedHashMap<>();
        for (FinancingLine line : plan.financing()) {
            line.amounts().forEach((year, amount) -> {
                if (amount.isPositive()) {
                    parts.merge(new FinancingTerms(year, line.source(), payer(line), null), amount, Money::plus);
                }
            });
        }
        List<Financing> kept = new ArrayList<>();
        parts.forEach((who, amount) -> kept.add(new Financing(
                insats, new FinancingTerms(who.year(), who.source(), who.payer(), amount), List.copyOf(kept))));
        kept.forEach(entities::persist);
    }

    /** The förbund and the social fund need no name. */
    private static String payer(FinancingLine line) {
        return switch (line.source()) {
            case FORBUND, ESF -> "";
            default -> line.text();
        };
    }

    private <T> void replace(Class<T> type, Insats insats) {
        entities.createQuery("select r from " + type.getSimpleName() + " r where r.insatsId = :insats", type)
                .setParameter("insats", insats.id())
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}
