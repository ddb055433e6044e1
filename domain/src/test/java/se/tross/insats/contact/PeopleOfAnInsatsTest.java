package se.tross.insats.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tross.insats.ContactRefusal.ContactDoesNothing;
import se.tross.insats.ContactRefusal.ContactMailNotOne;
import se.tross.insats.ContactRefusal.ContactTextMissing;
import se.tross.insats.ContactRefusal.ContactTextTooLong;

class PeopleOfAnInsatsTest {

    private static ContactTerms terms(String name, String email, boolean reports) {
        return new ContactTerms(name, "Region Halland", email, null, false, reports, false);
    }

    @Test
    void somebodyWhoReportsAndCanBeWrittenTo() {
        assertThat(terms("Sara Sund", "sara.sund@region.example", true).refusals())
                .isEmpty();
    }

    @Test
    void anAddressThatNobodyHas() {
        assertThat(terms("Sara Sund", "sara.sund", true).refusals())
                .containsExactly(new ContactMailNotOne("sara.sund"));
    }

    @Test
    void nameAndAddressAreNeeded() {
        assertThat(terms(" ", null, true).refusals())
                .containsExactly(new ContactTextMissing("person"), new ContactTextMissing("email"));
        assertThat(terms("x".repeat(201), "a@b.se", true).refusals())
                .containsExactly(new ContactTextTooLong("person", 200));
    }

    @Test
    void whoHasNothingToDoIsNoContact() {
        assertThat(terms("Sara Sund", "sara@region.example", false).refusals())
                .containsExactly(new ContactDoesNothing());
    }
}
