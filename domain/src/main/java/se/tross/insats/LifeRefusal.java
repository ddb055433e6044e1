package se.tross.insats;

/** What is refused of the steps of an insats, in order of precedence. */
public sealed interface LifeRefusal extends InsatsRefusal {

    /** Nothing more happens to it. */
    record IsOver(InsatsStage stage) implements LifeRefusal {}

    /** Something else comes first. */
    record NotTheNextStep(InsatsStage now, InsatsStage asked) implements LifeRefusal {}
}
