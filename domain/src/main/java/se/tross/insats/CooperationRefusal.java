package se.tross.insats;

import se.tross.forbund.Party;
import se.tross.shared.refusal.Beside;

/** What is refused of those who take part in an insats, in order of precedence. */
public sealed interface CooperationRefusal extends InsatsRefusal {

    /** Somebody must own it (L15). */
    @Beside("owner")
    record OwnerMissing() implements CooperationRefusal {}

    /** One owns it; the others may get money through that one (L15). */
    @Beside("owner")
    record OneOwnerOnly(int owners) implements CooperationRefusal {}

    /** The förbund offers no services to individuals (L12). */
    @Beside("owner")
    record ForbundOwnsNoIndividualInsats() implements CooperationRefusal {}

    /** The same organisation stands there twice. */
    @Beside("parties")
    record TakesPartTwice(String organisation) implements CooperationRefusal {}

    /** Nobody of another party takes part (L14). */
    @Beside("parties")
    record OnlyOneParty(Party party) implements CooperationRefusal {}

    /** Municipalities are one party, however many (L14). */
    @Beside("parties")
    record MunicipalitiesAreOneParty(int municipalities) implements CooperationRefusal {}

    /** None of the four parties takes part (L14). */
    @Beside("parties")
    record NoParties() implements CooperationRefusal {}
}
