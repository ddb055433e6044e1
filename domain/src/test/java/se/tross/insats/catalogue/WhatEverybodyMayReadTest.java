package se.tross.insats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tross.insats.CatalogueRefusal.PublicTextMissing;
import se.tross.insats.CatalogueRefusal.PublicTextTooLong;
import se.tross.insats.tertial.SmallCounts;

class WhatEverybodyMayReadTest {

    private static final SmallCounts SMALL = new SmallCounts(5);

    @Test
    void whatIsShownSaysWhatItIs() {
        assertThat(new PublicationTerms(true, " ", "").refusals()).containsExactly(new PublicTextMissing("about"));
        assertThat(new PublicationTerms(false, "", "").refusals()).isEmpty();
        assertThat(new PublicationTerms(true, "Ett team.", "x".repeat(20_001)).refusals())
                .containsExactly(new PublicTextTooLong("outcome", 20_000));
    }

    @Test
    void largeNumbersAreShown() {
        PublicCounts counts = PublicCounts.of(60, 46, 20, SMALL);
        assertThat(counts.begun().number()).isEqualTo(60);
        assertThat(counts.ended().number()).isEqualTo(46);
        assertThat(counts.toWorkOrStudies().number()).isEqualTo(20);
    }

    @Test
    void aSmallNumberIsNotShownNorWhatItCouldBeComputedFrom() {
        assertThat(PublicCounts.of(3, null, null, SMALL).begun().isHidden()).isTrue();
        PublicCounts few = PublicCounts.of(60, 46, 3, SMALL);
        assertThat(few.toWorkOrStudies().isHidden()).isTrue();
        PublicCounts fewOthers = PublicCounts.of(60, 46, 44, SMALL);
        assertThat(fewOthers.toWorkOrStudies().isHidden() || fewOthers.ended().isHidden())
                .isTrue();
    }

    @Test
    void noneIsANumberToo() {
        PublicCounts none = PublicCounts.of(10, 0, 0, SMALL);
        assertThat(none.ended().number()).isZero();
        assertThat(none.isSaid()).isTrue();
        assertThat(PublicCounts.of(null, null, null, SMALL).isSaid()).isFalse();
    }
}
