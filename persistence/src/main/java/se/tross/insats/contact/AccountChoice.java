package se.tross.insats.contact;

import java.io.Serializable;

/** An account that a contact may have. @param id the account @param name whose it is */
public record AccountChoice(long id, String name) implements Serializable {}
