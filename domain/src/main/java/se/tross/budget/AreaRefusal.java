package se.tross.budget;

/** What a goal area is refused for, in order of precedence. */
public sealed interface AreaRefusal extends BudgetRefusal {

    /** A goal area has a name. */
    record AreaNameMissing() implements AreaRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "name";
        }
    }

    /** A name that does not fit. */
    record AreaNameTooLong(int most) implements AreaRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "name";
        }
    }

    /** Two goal areas of one name. */
    record AreaExists(String name) implements AreaRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {name};
        }

        @Override
        public String field() {
            return "name";
        }
    }
}
