package se.tross.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.forbund.Membership;
import se.tross.forbund.OrganisationNumber;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Two plans to write statements of: Halland 2018, and an invented förbund with two regions and twelve municipalities. */
public final class Plans {

    static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate BEGINNING = LocalDate.of(2005, 3, 1);
    private static final LocalDate PRODUCED = LocalDate.of(2018, 1, 10);

    private Plans() {}

    private static RegisteredMember member(long id, String code, String name, Party party, int position) {
        return new RegisteredMember(id, code, name, party, position, Period.from(BEGINNING));
    }

    private static final List<RegisteredMember> HALLAND = List.of(
            member(1, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1),
            member(2, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 2),
            member(3, "13", "Region Halland", Party.REGION, 3),
            member(4, "1382", "Falkenbergs kommun", Party.MUNICIPALITY, 4),
            member(5, "1380", "Halmstads kommun", Party.MUNICIPALITY, 5),
            member(6, "1315", "Hylte kommun", Party.MUNICIPALITY, 6),
            member(7, "1381", "Laholms kommun", Party.MUNICIPALITY, 7),
            member(8, "1384", "Kungsbacka kommun", Party.MUNICIPALITY, 8),
            member(9, "1383", "Varbergs kommun", Party.MUNICIPALITY, 9));

    static final StatementIssuer HALLANDS_FORBUND = new StatementIssuer(
            "Samordningsförbundet i Halland",
            OrganisationNumber.parse("222000-2113").orElseThrow(),
            "Halmstad",
            "bankgiro 123-4567",
            "förbundets kansli, 035-13 70 00, kansli@example.se");

    /** Halland 2018: half and quarter to the krona, the municipalities by fixed per cent of the total. */
    static StatementPlan halland(PlanStatus status) {
        PlanDecision decision =
                status == PlanStatus.DECIDED ? new PlanDecision("§ 34", LocalDate.of(2017, 11, 17)) : null;
        KeyTerms key = new KeyTerms(
                Period.from(LocalDate.of(2018, 1, 1)),
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 12",
                "Verksamhetsplan 2018–2020",
                LocalDate.of(2017, 11, 17),
                "",
                List.of(percent(4, 3), percent(5, 8), percent(6, 1), percent(7, 2), percent(8, 6), percent(9, 5)));
        PlanBasis basis = new PlanBasis(
                Basis.STATE_AMOUNT, Money.ofKronor(9_321_000), "Försäkringskassans beslut", LocalDate.of(2017, 10, 12));
        return plan(HALLANDS_FORBUND, status, decision, basis, key, HALLAND, LocalDate.of(2018, 1, 31));
    }

    /** Halland's contributions of 2018, as a budget counts with them. */
    public static ContributionComputation hallandContributions() {
        StatementPlan plan = halland(PlanStatus.DECIDED);
        return ContributionComputation.of(
                plan.basis(), plan.decision(), plan.key(), Membership.on(YEAR.firstDay(), HALLAND));
    }

    private static KeyWeight percent(long member, int percent) {
        return KeyWeight.of(member, BigDecimal.valueOf(percent));
    }

    /** Two regions and twelve municipalities by inhabitants, with long names and amounts that must be rounded. */
    static StatementPlan twelveMunicipalities() {
        List<RegisteredMember> members = new ArrayList<>(List.of(
                member(1, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1),
                member(2, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 2),
                member(3, "91", "Region Norra Älvdalen", Party.REGION, 3),
                member(4, "92", "Region Södra Skärgården och Öarna", Party.REGION, 4)));
        List<KeyWeight> weights = new ArrayList<>(List.of(inhabitants(3, 123_457), inhabitants(4, 98_761)));
        String[] names = {
            "Malung-Sälens och Västra Finnmarkernas kommun",
            "Åby kommun",
            "Ölands kommun",
            "Ängsholms kommun",
            "Bäckviks kommun",
            "Dalåkers kommun",
            "Fjärdhundra kommun",
            "Grönköpings kommun",
            "Hjo-Tibro kommun",
            "Krokviks kommun",
            "Upplands Östra Bergslags kommun",
            "Ytterby kommun"
        };
        for (int i = 0; i < names.length; i++) {
            members.add(member(5 + i, "99" + (10 + i), names[i], Party.MUNICIPALITY, 5 + i));
            weights.add(inhabitants(5 + i, 4_321 + 1_733L * i));
        }
        KeyTerms key = new KeyTerms(
                new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)),
                KeyMethod.INHABITANTS,
                KeyMethod.INHABITANTS_16_64,
                null,
                "§ 9",
                "Statistik över folkmängden",
                LocalDate.of(2017, 2, 21),
                "",
                weights);
        PlanBasis basis = new PlanBasis(
                Basis.TOTAL, Money.ofKronor(23_456_789), "Samrådet med medlemmarna", LocalDate.of(2017, 9, 1));
        StatementIssuer issuer = new StatementIssuer(
                "Samordningsförbundet Älvdalen–Skärgården",
                OrganisationNumber.parse("222000-2113").orElseThrow(),
                "Ängsholm",
                "",
                "");
        return plan(
                issuer,
                PlanStatus.DECIDED,
                new PlanDecision("§ 7", LocalDate.of(2017, 12, 1)),
                basis,
                key,
                members,
                null);
    }

    private static KeyWeight inhabitants(long member, long count) {
        return KeyWeight.of(member, BigDecimal.valueOf(count));
    }

    private static StatementPlan plan(
            StatementIssuer issuer,
            PlanStatus status,
            PlanDecision decision,
            PlanBasis basis,
            KeyTerms key,
            List<RegisteredMember> members,
            LocalDate due) {
        ContributionComputation computed =
                ContributionComputation.of(basis, decision, key, Membership.on(YEAR.firstDay(), members));
        return new StatementPlan(
                issuer, YEAR, 1, status, decision, basis, key, computed.contributions(), due, PRODUCED);
    }

    static MemberStatement statement(StatementPlan plan, String payer, Money lastYear) {
        ComputedContribution own = plan.contributions().stream()
                .filter(one -> one.member().name().equals(payer))
                .findFirst()
                .orElseThrow();
        return new MemberStatement(
                plan, own, "18-" + own.member().code(), "Ref " + own.member().code() + "/Ekonomi", lastYear);
    }

    static List<MemberStatement> statements(StatementPlan plan) {
        return plan.contributions().stream()
                .map(one -> new MemberStatement(plan, one, "", "", null))
                .toList();
    }
}
