package se.tross.insats.preparation;

/** How far an application meets a criterion. */
public enum Grade {
    NOT,
    PARTLY,
    WELL,
    FULLY
}
