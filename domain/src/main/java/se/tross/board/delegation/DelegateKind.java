package se.tross.board.delegation;

/** To whom the board may delegate (KL 6:37, 7:5). */
public enum DelegateKind {
    /** The chair and vice chairs together. */
    PRESIDIUM,
    COMMITTEE,
    LEDAMOT,
    DEPUTY,
    /** The förbundschef, who may delegate further with the board's leave (KL 7:6). */
    HEAD_OF_OFFICE,
    EMPLOYEE
}
