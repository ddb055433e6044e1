package se.tross.insats.tertial;

import java.util.List;

/** Knows the goals that an insats was granted money for, so that its reports tell of those. */
public interface DecidedGoals {

    /** In their order, in the words that were decided. */
    List<String> of(long insatsId);
}
