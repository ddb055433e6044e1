package se.tross.insats.payment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.Participant;
import se.tross.insats.financing.FinancingTerms;
import se.tross.shared.money.Money;

/** Who the money of a cost report comes from, in its order (M9). What is given in kind is no money (L8). */
enum FundLine {
    STATE,
    MUNICIPALITIES,
    REGIONS,
    FORBUND,
    ESF,
    OTHER;

    /** Whose money a planned part is. @param participants who do the insats together, by whom a payer's party is known */
    static FundLine of(FinancingTerms part, Collection<Participant> participants) {
        return switch (part.source()) {
            case FORBUND -> FORBUND;
            case ESF -> ESF;
            default -> ofPayer(part.payer(), participants);
        };
    }

    private static FundLine ofPayer(String payer, Collection<Participant> participants) {
        Party party = participants.stream()
                .filter(one -> one.organisation().equalsIgnoreCase(payer) && one.party() != null)
                .map(Participant::party)
                .findFirst()
                .orElse(null);
        if (party == null) {
            return OTHER;
        }
        return switch (party) {
            case MUNICIPALITY -> MUNICIPALITIES;
            case REGION -> REGIONS;
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> STATE;
        };
    }

    /** What this one is planned to pay in cash. @param parts of one year */
    Money planned(Collection<FinancingTerms> parts, List<Participant> participants) {
        Stream<FinancingTerms> own =
                parts.stream().filter(part -> part.source().isCash() && of(part, participants) == this);
        return Money.sum(own.map(FinancingTerms::amount).toList());
    }
}
