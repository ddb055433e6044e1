package se.tross.budget;

/** What a text section of a budget is refused for, in order of precedence. */
public sealed interface SectionRefusal extends BudgetRefusal {

    /** A section has a heading. */
    record SectionHeadingMissing() implements SectionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "heading";
        }
    }

    /** A text that does not fit. */
    record SectionTextTooLong(String place, int most) implements SectionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return place;
        }
    }

    /** A figure that the text names does not exist, or no longer does. */
    record ReferenceUnknown(String reference) implements SectionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {reference};
        }

        @Override
        public String field() {
            return "body";
        }
    }

    /** Somebody has removed the section. */
    record SectionIsGone() implements SectionRefusal {
        private static final long serialVersionUID = 1L;
    }
}
