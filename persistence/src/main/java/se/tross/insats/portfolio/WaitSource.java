package se.tross.insats.portfolio;

import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsStage;

/** A part of the capability that knows what insatser wait for. It answers for all in one statement. */
public interface WaitSource {

    List<Wait> waits(LocalDate today);

    /**
     * Whether it is asked for the page of one insats in this stage. It is not where nothing can be waited for, or where the part's
     * own card on the page says it already.
     */
    default boolean isAskedForOne(InsatsStage stage) {
        return true;
    }
}
