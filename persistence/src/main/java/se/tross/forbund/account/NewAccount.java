package se.tross.forbund.account;

import java.io.Serializable;

/**
 * An account as typed.
 *
 * @param username what the person signs in with
 * @param name the person's name
 * @param email may be empty
 * @param password a first password, to be changed at the first sign-in
 */
public record NewAccount(String username, String name, String email, String password) implements Serializable {}
