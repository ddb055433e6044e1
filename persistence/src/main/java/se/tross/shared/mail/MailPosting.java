package se.tross.shared.mail;

/** Hands a message to a mail server. */
public interface MailPosting {

    /**
     * @throws NotTaken if the server does not take it
     */
    void hand(NewMail mail, String messageId) throws NotTaken;

    /** The server has not taken a message. */
    class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        /**
         * @param answer what the server said, or why it was not reached
         * @param forGood whether it would say the same again
         */
        public NotTaken(String answer, boolean forGood, Throwable cause) {
            super(answer, cause);
            this.forGood = forGood;
        }

        /** Whether it would say the same again. */
        public boolean isForGood() {
            return forGood;
        }
    }
}
