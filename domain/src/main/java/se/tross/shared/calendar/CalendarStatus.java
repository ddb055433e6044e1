package se.tross.shared.calendar;

/** How sure it is that what stands in a calendar comes about (RFC 5545, STATUS). */
public enum CalendarStatus {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
}
