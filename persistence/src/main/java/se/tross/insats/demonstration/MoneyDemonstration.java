package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.forbund.Party;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.FinancingSource;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.insats.financing.Financing;
import se.tross.insats.financing.FinancingTerms;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantRecords;
import se.tross.insats.grant.GrantTerms;
import se.tross.insats.grant.OwnerConsent;
import se.tross.insats.grant.YearAmount;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Two invented insatser in each förbund: one that is granted money, and one whose proposal waits for the board. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MoneyDemonstration implements DemonstrationPart {

    private static final int PLACE = 60;
    private static final String NEIGHBOUR = "Samordningsförbundet Grannen (påhittat)";
    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate ASKED = LocalDate.of(2017, 9, 1);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentsDemonstration payments;

    @Inject
    private GrantedLines lines;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        // Everything here rests on the board's meeting: see what follows when all parts are there.
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        // The same.
    }

    @Override
    public void goOnInHalland(long forbundId) {
        load(forbundId, "Halmstads kommun", "Region Halland", LocalDate.of(2017, 11, 17));
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        load(forbundId, "Almforsa kommun", "Region Norrälven", LocalDate.of(2017, 12, 1));
    }

    private void load(long forbundId, String owner, String region, LocalDate meeting) {
        lines.grant(YEAR);
        Insats granted = insats(forbundId, "STIGEN", "Stigen (påhittad)", owner, region, "");
        Grant grant = proposed(granted, 600_000, 500_000);
        grant.decide(new BudgetDecision("§ 49", meeting));
        granted.step(InsatsStage.AGREEMENT, meeting);
        entities.flush();
        payments.pay(granted, grant);
        Insats joint = insats(forbundId, "VALVET", "Valvet (påhittad)", owner, region, NEIGHBOUR);
        proposed(joint, 300_000);
        paid(joint, FinancingSource.FORBUND, "", 300_000);
        paid(joint, FinancingSource.OTHER_FORBUND, NEIGHBOUR, 200_000);
        entities.flush();
    }

    private Insats insats(long forbundId, String code, String name, String owner, String region, String jointWith) {
        InsatsTerms terms = new InsatsTerms(
                code,
                name,
                "Den som har varit länge borta från arbete får ett första steg tillbaka. Insatsen är ett exempel.",
                "",
                new AgeRange(20, 64),
                YEAR.firstDay(),
                YEAR.plusYears(1).lastDay(),
                "",
                "",
                jointWith);
        Insats insats = new Insats(
                forbundId,
                new Classification(Direction.INDIVIDUAL, CountMethod.NUMBERS_ONLY, false),
                terms,
                insatser.rules(ASKED, null),
                ASKED);
        entities.persist(insats);
        entities.flush();
        insatser.cooperate(
                insats,
                new Cooperation(List.of(
                        Participant.of(Party.MUNICIPALITY, owner).owning(),
                        Participant.of(Party.REGION, region),
                        Participant.of(Party.FORSAKRINGSKASSAN, "Försäkringskassan"))));
        insats.step(InsatsStage.APPLICATION, ASKED);
        insats.step(InsatsStage.PREPARATION, ASKED.plusDays(20));
        return insats;
    }

    private void paid(Insats insats, FinancingSource source, String payer, long kronor) {
        entities.persist(
                new Financing(insats, new FinancingTerms(YEAR, source, payer, Money.ofKronor(kronor)), List.of()));
    }

    /** @param kronor of 2018 and the years after */
    private Grant proposed(Insats insats, long... kronor) {
        List<YearAmount> amounts = new ArrayList<>();
        for (long one : kronor) {
            amounts.add(new YearAmount(YEAR.plusYears(amounts.size()), Money.ofKronor(one), null));
        }
        GrantTerms terms = new GrantTerms(
                "Sextio personer deltar varje år, och hälften går vidare till arbete, studier eller rehabilitering.",
                "Redovisas varje tertial.\nPengar som inte används betalas tillbaka.",
                YEAR.firstDay(),
                YEAR.plusYears(kronor.length - 1).lastDay(),
                new OwnerConsent("Förvaltningschefen (exempel)", ASKED.plusDays(30)),
                amounts);
        Grant grant = new Grant(insats, terms);
        grants.keep(grant, terms);
        grant.propose();
        insats.step(InsatsStage.BOARD, ASKED.plusDays(40));
        return grant;
    }
}
