package se.tross.board.appeal;

/** Who appeals (L40). Never a name: the court keeps it. */
public enum Appellant {
    /** A member of a kommun or a region that is a member of the förbund: who lives there, owns property or pays tax there. */
    RESIDENT,
    /** One of the förbund's members itself. It cannot appeal; it has the order for disputes in the charter. */
    FORBUND_MEMBER,
    /** Somebody else. The court decides whether they may. */
    OTHER
}
