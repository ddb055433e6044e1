package se.tross.insats;

/** What is refused of what everybody may read of an insats, in order of precedence. */
public sealed interface CatalogueRefusal extends InsatsRefusal {

    /** Nothing to read. */
    record PublicTextMissing(String field) implements CatalogueRefusal {}

    /** A text is longer than its place. */
    record PublicTextTooLong(String field, int most) implements CatalogueRefusal {}

    /** Only what is granted is shown to everybody. */
    record NotGrantedYet(InsatsStage stage) implements CatalogueRefusal {}
}
