package se.tross.contribution;

/** What the § and the document that a key or a plan rests on are refused for, in order of precedence. */
public sealed interface GroundRefusal extends ContributionRefusal {

    /** A key names the § of the förbundsordning, or of the agreement, that it rests on (L7). */
    record KeyParagraphMissing() implements GroundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "charterParagraph";
        }
    }

    /** The name of a § or an agreement is a line, not a page. */
    record KeyParagraphTooLong(int longest) implements GroundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {longest};
        }

        @Override
        public String field() {
            return "charterParagraph";
        }
    }

    /** Figures from outside name the document that they come from (L9). */
    record SourceMissing() implements GroundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "source";
        }
    }

    /** The name of a document is a line, not a page. */
    record SourceTooLong(int longest) implements GroundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {longest};
        }

        @Override
        public String field() {
            return "source";
        }
    }

    /** A document has a date. */
    record SourceDateMissing() implements GroundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "sourceDate";
        }
    }
}
